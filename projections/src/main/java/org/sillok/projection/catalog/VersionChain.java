package org.sillok.projection.catalog;

import java.util.HexFormat;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.custody.ReadModelDigest;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;

/**
 * The chain over all versions of the views of a read model, in the order of the events that made them, and of the keys that the
 * projection names for one event: {@code chain' = SHA-256(chain ‖ SHA-256(version))}, from 32 zero bytes on. A version is
 * its position, as an unsigned 64-bit big-endian integer, and partition, id and JSON of the view in UTF-8, each led by its length
 * as another such integer. JSON is as {@link EventJson#mapper()} writes it.
 *
 * <p>It covers what was, not only what is: a changed version of long ago makes another chain, too.
 */
public final class VersionChain {

    private static final int HASH_BYTES = 32;

    private final Projection<?> projection;
    private final FramedHash hash = new FramedHash();
    private byte[] chain = new byte[HASH_BYTES];
    private long versions;

    public VersionChain(Projection<?> projection) {
        this.projection = projection;
    }

    /** Adds the next version. */
    public void add(long position, Key key, Object view) {
        var version = hash.number(position).view(key, view).hash();
        chain = hash.bare(chain).bare(version).hash();
        versions++;
    }

    /** What all versions so far came to. */
    public ReadModelDigest digest() {
        return new ReadModelDigest(
                projection.name(),
                projection.revision(),
                versions,
                HexFormat.of().formatHex(chain));
    }
}
