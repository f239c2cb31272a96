package org.sillok.auditor.mirror;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sillok.auditor.source.Paths;
import org.sillok.auditor.source.Source;
import org.sillok.auditor.source.Unreadable;
import org.sillok.tlog.tile.Tile;

/** The files of a mirror. */
record MirrorFolder(Path root) {

    /** Which bundles hold sealed ballots; no part of what is served. */
    static final String SEALED = ".sealed";

    Source source() throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) throw new Unreadable(root + ": not a folder");
        Files.createDirectories(root);
        return Source.open(root.toString());
    }

    boolean has(String path) {
        return Files.isRegularFile(root.resolve(path));
    }

    Optional<byte[]> read(String path) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(root.resolve(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Writes a file at once, so that nobody sees half of it. Returns whether anything changed. */
    boolean write(String path, byte[] bytes) throws IOException {
        var known = read(path);
        if (known.isPresent() && Arrays.equals(known.get(), bytes)) return false;
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        var unfinished = Files.createTempFile(root, ".", ".unfinished");
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    boolean delete(String path) throws IOException {
        return Files.deleteIfExists(root.resolve(path));
    }

    Set<Long> sealed() throws IOException {
        var lines = new String(read(SEALED).orElse(new byte[0]), StandardCharsets.UTF_8);
        try {
            return lines.lines().map(Long::valueOf).collect(Collectors.toCollection(TreeSet::new));
        } catch (NumberFormatException e) {
            throw new Unreadable(root.resolve(SEALED) + ": not a list of bundles; delete the file, and fetch again");
        }
    }

    void sealed(Set<Long> bundles) throws IOException {
        var lines = bundles.stream().sorted().map(index -> index + "\n").collect(Collectors.joining());
        write(SEALED, lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Removes what was partial at smaller sizes. */
    void prune(long size) throws IOException {
        for (int level = Tile.ENTRIES; Tile.hashes(level, size) > 0; level++) {
            prune(level, size, Tile::path);
        }
        prune(Tile.ENTRIES, size, Paths::content);
        prune(Tile.ENTRIES, size, Paths::disclosures);
    }

    /** Only the last tile of a level can have been partial, and the one before it, when it was the last. */
    private void prune(int level, long size, Function<Tile, String> path) throws IOException {
        long last = (Tile.hashes(level, size) - 1) / Tile.WIDTH;
        for (long index = last; index >= 0; index--) {
            var tile = Tile.at(level, index, size);
            var partial = root.resolve(path.apply(tile.full()) + ".p");
            if (!Files.isDirectory(partial) && index < last) return;
            if (Files.isDirectory(partial)) prune(partial, tile);
        }
    }

    private static void prune(Path partial, Tile tile) throws IOException {
        try (var widths = Files.list(partial)) {
            for (var file : widths.toList()) {
                if (!file.getFileName().toString().equals("" + tile.width())) Files.delete(file);
            }
        }
        if (!tile.isPartial()) Files.delete(partial);
    }
}
