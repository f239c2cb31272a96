package org.sillok.tlog.note;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A checkpoint that satisfied a policy.
 *
 * @param log the log's signatures that held
 * @param cosignatures those of known witnesses that held
 */
public record TrustedCheckpoint(
        Checkpoint checkpoint, Note note, List<Note.Signed> log, List<Note.Signed> cosignatures) {

    public TrustedCheckpoint {
        log = List.copyOf(log);
        cosignatures = List.copyOf(cosignatures);
    }

    /** When each witness cosigned, by its own clock, to the second; the earliest where it did so twice. */
    public Map<String, Instant> cosignedAt() {
        return cosignatures.stream()
                .collect(Collectors.toMap(
                        signed -> signed.key().name(), Note.Signed::time, (one, two) -> one.isBefore(two) ? one : two));
    }
}
