package org.sillok.command.proposal;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.cycle.UnfundedReason;

/**
 * What a confirmed selection says of one project.
 *
 * @param reason why it is not funded; absent where it is
 */
record Verdict(@Nullable UnfundedReason reason, long cost, Evidence evidence) {

    boolean funded() {
        return reason == null;
    }
}
