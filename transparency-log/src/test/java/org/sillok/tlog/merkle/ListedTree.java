package org.sillok.tlog.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** A tree as RFC 6962 defines it, word by word, over a list of entries: what everything else is held against. */
public record ListedTree(List<byte[]> entries, Map<Subtree, Hash> known) implements MerkleTree {

    public ListedTree(List<byte[]> entries) {
        this(entries, new HashMap<>());
    }

    /** The tree of so many different entries. */
    public static ListedTree of(long size) {
        return new ListedTree(
                LongStream.range(0, size).mapToObj(ListedTree::entry).toList());
    }

    /** An entry that is unlike all others. */
    public static byte[] entry(long index) {
        return ("entry " + index).getBytes(UTF_8);
    }

    /** The tree of the first entries. */
    public ListedTree first(int size) {
        return new ListedTree(entries.subList(0, size), known);
    }

    @Override
    public long size() {
        return entries.size();
    }

    @Override
    public Hash root(long start, long end) {
        if (start == end) return Hash.EMPTY_TREE;
        var range = new Subtree(start, end);
        var hash = known.get(range);
        if (hash == null) known.put(range, hash = compute(start, end));
        return hash;
    }

    private Hash compute(long start, long end) {
        if (end - start == 1) return Hash.leaf(entries.get((int) start));
        long k = 1;
        while (2 * k < end - start) k *= 2;
        return Hash.node(root(start, start + k), root(start + k, end));
    }
}
