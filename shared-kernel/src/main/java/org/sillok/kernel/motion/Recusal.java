package org.sillok.kernel.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Citation;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;

/**
 * A member's staying out of a decision, with its ground.
 *
 * @param rule the provision that it rests on
 * @param ground the facts of the case, where they were written down
 */
public record Recusal(
        PersonId member,
        RecusalKind kind,
        Citation rule,
        @Nullable Commitment ground) {}
