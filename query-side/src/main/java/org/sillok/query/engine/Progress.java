package org.sillok.query.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the views have come.
 *
 * @param generation the generation that answers
 * @param position the position that it has reached
 * @param head the last position of the record
 * @param writer whether this engine writes, or follows another that does
 * @param trouble why the engine does not get on, where it does not
 * @param rebuild how far the next generation has come, while one is being built
 * @param blocked the views that stay behind
 */
public record Progress(
        int generation,
        long position,
        long head,
        boolean writer,
        @Nullable String trouble,
        @Nullable Rebuild rebuild,
        List<BlockedKey> blocked) {

    /** A generation being built beside the live one. */
    public record Rebuild(int generation, long position) {}
}
