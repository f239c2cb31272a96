package org.sillok.auditor.source;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sillok.tlog.tile.Tile;
import org.sillok.tlog.tile.TileReader;

/** All that a log serves, by the paths at which it serves it. */
public interface Source extends TileReader, Closeable {

    /** The bytes at a path such as {@code log/vkey}, or nothing where there are none. */
    Optional<byte[]> read(String path) throws IOException;

    /** The names of the files in a folder; none where a source cannot tell. */
    default List<String> names(String folder) throws IOException {
        return List.of();
    }

    @Override
    default Optional<byte[]> read(Tile tile) throws IOException {
        return read(tile.path());
    }

    /**
     * Opens a server or a static mirror by its URL, a mirror by its folder, or a bundle by its file.
     *
     * @throws Unreadable if it is none of these
     */
    static Source open(String where) throws IOException {
        if (where.startsWith("http://") || where.startsWith("https://")) return new SourceOverHttp(url(where));
        var path = path(where);
        if (Files.isDirectory(path)) return new SourceFolder(path);
        if (Files.isRegularFile(path)) return SourceFolder.zipped(path);
        throw new Unreadable(where + ": there is no such folder or file");
    }

    private static URI url(String where) throws Unreadable {
        try {
            var url = URI.create(where.endsWith("/") ? where : where + "/");
            if (url.getHost() != null && url.getQuery() == null && url.getFragment() == null) return url;
        } catch (IllegalArgumentException notEvenOne) {
            throw new Unreadable(where + ": not a URL");
        }
        throw new Unreadable(where + ": not the URL under which a log is served");
    }

    private static Path path(String where) throws Unreadable {
        try {
            return Path.of(where);
        } catch (InvalidPathException e) {
            throw new Unreadable(where + ": not a path");
        }
    }
}
