package org.sillok.kernel.redaction;

import org.sillok.kernel.Commitment;
import org.sillok.kernel.Refusal;

/** Why a text was not redacted. */
public sealed interface RedactionRefusal extends Refusal {

    /** There is no such event, or no text at this place of it. */
    record NoSuchText(String stream, long sequence, String field) implements RedactionRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** A personal value goes with its person, or is corrected. */
    record NotAText(String stream, long sequence, String field) implements RedactionRefusal {}

    record TextAlreadyRedacted(Commitment text) implements RedactionRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
