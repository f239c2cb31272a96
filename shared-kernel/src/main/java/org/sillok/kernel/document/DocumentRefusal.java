package org.sillok.kernel.document;

import org.sillok.kernel.DocumentId;
import org.sillok.kernel.Refusal;

/** Why a command about a document was refused. */
public sealed interface DocumentRefusal extends Refusal {

    record UnknownDocument(DocumentId document) implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record DocumentAlreadyStored(DocumentId document) implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** What was redacted is not taken in again, and not redacted twice. */
    record DocumentIsRedacted(DocumentId document) implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The bytes do not have the hash that the sender declared. */
    record HashMismatch(String declared, String actual) implements DocumentRefusal {}

    record DocumentTooLarge(long size, long most) implements DocumentRefusal {}

    record DocumentEmpty() implements DocumentRefusal {}

    /** The bytes are of a kind that the record does not take in. */
    record MediaTypeNotAllowed(String mediaType) implements DocumentRefusal {}

    record AlreadyAttached(DocumentId document, String to) implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** There is nothing of that name in the record to attach to. */
    record NothingToAttachTo(DocumentId document, String to) implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }
}
