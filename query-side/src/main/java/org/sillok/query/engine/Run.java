package org.sillok.query.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A short ascending run of positions, each with a name where the list has names. Grows to {@link #FULL} and no further. */
final class Run {

    static final int FULL = 64;

    private long[] at;
    private @Nullable List<String> names;
    private int size;

    private Run(long[] at, @Nullable List<String> names, int size) {
        this.at = at;
        this.names = names;
        this.size = size;
    }

    static Run empty() {
        return new Run(new long[2], null, 0);
    }

    static Run of(Document stored) {
        var positions = stored.getList("at", Number.class);
        var at = new long[Math.max(2, positions.size())];
        for (int i = 0; i < positions.size(); i++) at[i] = positions.get(i).longValue();
        var names = stored.getList("names", String.class);
        return new Run(at, names == null ? null : new ArrayList<>(names), positions.size());
    }

    Document toBson() {
        var positions = new ArrayList<Long>(size);
        for (int i = 0; i < size; i++) positions.add(at[i]);
        var stored = new Document("at", positions);
        return names == null ? stored : stored.append("names", List.copyOf(names));
    }

    void add(long position, @Nullable String name) {
        if (size == at.length) at = Arrays.copyOf(at, size * 2);
        at[size++] = position;
        if (name == null) return;
        if (names == null) names = new ArrayList<>();
        names.add(name);
    }

    /** Whether another, to which only what came after a moment was added, is how this one began. */
    boolean continues(Run earlier, long moment) {
        if (size < earlier.size) return false;
        if (size > earlier.size && at[earlier.size] <= moment) return false;
        for (int i = 0; i < earlier.size; i++) {
            if (at[i] != earlier.at[i]) return false;
            if (earlier.names != null && (names == null || !names.get(i).equals(earlier.names.get(i)))) return false;
        }
        return true;
    }

    int size() {
        return size;
    }

    long first() {
        return at[0];
    }

    long last() {
        return at[size - 1];
    }

    long at(int index) {
        return at[index];
    }

    String name(int index) {
        if (names == null) throw new IllegalStateException("this list has no names");
        return names.get(index);
    }

    /** How many come no later than a moment. */
    int notAfter(long moment) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at[middle] <= moment) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
