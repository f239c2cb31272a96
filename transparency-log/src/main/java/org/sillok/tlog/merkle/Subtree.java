package org.sillok.tlog.merkle;

import org.sillok.tlog.NotVerified;

/**
 * The leaves from {@code start} up to but not including {@code end}, where such a range is a tree of its own
 * (draft-ietf-plants-merkle-tree-certs, "Subtrees"): its start is a multiple of the smallest power of two that is not below its length.
 */
public record Subtree(long start, long end) {

    /** @throws NotVerified unless the range is a subtree; empty ones are */
    public Subtree {
        if (start < 0 || end < start || (start & stepMask(end - start)) != 0) {
            throw new NotVerified("leaves %d to %d are no subtree".formatted(start, end));
        }
    }

    private static long stepMask(long length) {
        return length < 2 ? 0 : -1L >>> Long.numberOfLeadingZeros(length - 1);
    }

    public long size() {
        return end - start;
    }

    /** The largest power of two below a size of at least 2: where RFC 6962 splits a tree. */
    static long split(long size) {
        return Long.highestOneBit(size - 1);
    }
}
