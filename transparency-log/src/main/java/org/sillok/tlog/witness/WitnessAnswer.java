package org.sillok.tlog.witness;

import java.util.List;
import org.sillok.tlog.note.Note;

/** What a witness answers to a checkpoint (c2sp.org/tlog-witness, "add-checkpoint"). */
public sealed interface WitnessAnswer {

    /** 200: it has seen this tree after all that it saw before; its cosignatures held. */
    record Cosigned(List<Note.Signed> cosignatures) implements WitnessAnswer {
        public Cosigned {
            cosignatures = List.copyOf(cosignatures);
        }
    }

    /** 409: the largest tree of this log that it has cosigned has another size than was said. */
    record Conflict(long size) implements WitnessAnswer {}

    /** 422: the checkpoint does not follow from the one that it cosigned before. */
    record Inconsistent() implements WitnessAnswer {}

    /** 404: it does not watch this log. */
    record UnknownOrigin() implements WitnessAnswer {}

    /** 403: no signature of a log key that it trusts. */
    record NotTrusted() implements WitnessAnswer {}

    /** 400: it found the request out of order. */
    record BadRequest() implements WitnessAnswer {}

    /** No answer, or none that the protocol knows. */
    record Unavailable(String why) implements WitnessAnswer {}
}
