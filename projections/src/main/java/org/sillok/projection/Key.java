package org.sillok.projection;

import java.util.Comparator;
import org.sillok.kernel.StreamId;

/**
 * Names one view of a projection.
 *
 * @param partition the list that the view stands in (the stream name of a body, a member, a meeting), or {@link #ALL}
 * @param id the view within its partition
 */
public record Key(String partition, String id) implements Comparable<Key> {

    /** The partition of a read model that is one list. No stream name can be it, since those have a colon. */
    public static final String ALL = "all";

    private static final String ZEROES = "0".repeat(19);

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::partition).thenComparing(Key::id);

    public static Key of(String id) {
        return new Key(ALL, id);
    }

    public static Key of(String partition, String id) {
        return new Key(partition, id);
    }

    /** The key of the one view of a stream. */
    public static Key of(StreamId stream) {
        return new Key(ALL, stream.value());
    }

    /** The key of an entry in the list of a stream. */
    public static Key of(StreamId list, String id) {
        return new Key(list.toString(), id);
    }

    /** Writes a number that is not negative so that text order is number order: 19 digits. */
    public static String padded(long number) {
        var digits = Long.toString(number);
        return ZEROES.substring(digits.length()) + digits;
    }

    /** By partition, then by id. */
    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return partition + "/" + id;
    }
}
