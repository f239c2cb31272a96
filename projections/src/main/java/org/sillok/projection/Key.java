package org.sillok.projection;

/**
 * Names one view of a projection.
 *
 * @param partition the list that the view stands in (a body, a member, a meeting), or {@link #ALL}
 * @param id the view within its partition
 */
public record Key(String partition, String id) {

    /** The partition of a read model that is one list. */
    public static final String ALL = "all";

    public static Key of(String id) {
        return new Key(ALL, id);
    }

    public static Key of(String partition, String id) {
        return new Key(partition, id);
    }

    @Override
    public String toString() {
        return partition + "/" + id;
    }
}
