package org.sillok.command.redaction;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.RedactionId;

/**
 * Take a text away, for good.
 *
 * @param in the event that it stands in
 * @param field where in that event
 */
record RedactText(Commitment text, Evidence in, String field, Act act) implements Command {

    @Override
    public RedactionId target() {
        return new RedactionId(text);
    }
}
