package org.sillok.axon;

import org.jspecify.annotations.Nullable;

/**
 * An event that a command has put into the record.
 *
 * @param position its place in the record, 0-based; absent where the store does not tell (Axon Server)
 */
public record Appended(
        String id,
        String type,
        String stream,
        long sequence,
        @Nullable Long position) {

    Appended at(long placed) {
        return new Appended(id, type, stream, sequence, placed);
    }
}
