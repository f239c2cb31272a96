package org.sillok.projection.catalog;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.projection.Key;

/**
 * The SHA-256 over the views of a read model at one position, so that live views, a rebuild and an auditor's own fold can
 * be compared. For each view in the order of its key: partition, id and JSON in UTF-8, each led by its length as an
 * unsigned 64-bit big-endian integer. JSON is as {@link EventJson#mapper()} writes it.
 */
public final class ViewDigest {

    private final FramedHash hash = new FramedHash();
    private @Nullable Key last;

    /** Adds the next view. @throws IllegalArgumentException when its key does not come after the one before */
    public void add(Key key, Object view) {
        if (last != null && last.compareTo(key) >= 0) {
            throw new IllegalArgumentException("%s does not come after %s".formatted(key, last));
        }
        last = key;
        hash.view(key, view);
    }

    /** The digest of all views added, 64 lower-case hexadecimal digits; nothing can be added afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(hash.hash());
    }
}
