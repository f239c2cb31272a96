package org.sillok.auditor.mirror;

import static org.sillok.tlog.merkle.Hash.BYTES;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.sillok.auditor.log.Progress;
import org.sillok.auditor.source.Paths;
import org.sillok.auditor.source.Source;
import org.sillok.auditor.source.Unreadable;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.log.ContentBundle;
import org.sillok.kernel.log.ContentBundle.Content;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.merkle.Hasher;
import org.sillok.tlog.tile.EntryBundle;
import org.sillok.tlog.tile.Tile;

/** One run of copying: whatever is not there yet, and again whatever may change. Several bundles at a time, for a server is far away. */
final class Copy {

    private static final int AT_A_TIME = 8;
    private static final int BATCH = 64;

    private final Source source;
    private final MirrorFolder folder;
    private final long size;
    private final AtomicLong files = new AtomicLong();
    private final AtomicLong withoutContent = new AtomicLong();
    private final Set<Long> sealed = new ConcurrentSkipListSet<>();

    Copy(Source source, MirrorFolder folder, long size) {
        this.source = source;
        this.folder = folder;
        this.size = size;
    }

    long files() {
        return files.get();
    }

    long withoutContent() {
        return withoutContent.get();
    }

    long sealed() {
        return sealed.size();
    }

    void run(Progress progress) throws IOException {
        var again = folder.sealed();
        // From the top down, so that each can be held against the one above it.
        for (var tile : Tile.since(0, size).reversed()) {
            if (tile.level() > 0) tile(tile);
        }
        long bundles = (size + Tile.WIDTH - 1) / Tile.WIDTH;
        try (var workers = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (long first = 0; first < bundles; first += BATCH) {
                var batch = new ArrayList<Callable<Void>>();
                for (long index = first; index < Math.min(first + BATCH, bundles); index++) {
                    var entries = Tile.at(Tile.ENTRIES, index, size);
                    batch.add(() -> bundle(entries, again.contains(entries.index())));
                }
                await(workers.invokeAll(batch));
                progress.reached(Math.min((first + BATCH) * Tile.WIDTH, size), size);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable("interrupted");
        }
        folder.sealed(sealed);
    }

    private static void await(List<Future<Void>> done) throws IOException, InterruptedException {
        for (var one : done) {
            try {
                one.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException io) throw io;
                if (e.getCause() instanceof RuntimeException failure) throw failure;
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private Void bundle(Tile entries, boolean again) throws IOException {
        var hashes = tile(new Tile(0, entries.index(), entries.width()));
        var made = EntryBundle.leafHashes(tile(entries), new Hasher());
        if (!Arrays.equals(made, hashes)) {
            throw new NotVerified("%s and the tile of its hashes differ at position %d"
                    .formatted(entries.path(), entries.index() * Tile.WIDTH + Arrays.mismatch(made, hashes) / BYTES));
        }
        content(entries, again);
        disclosures(entries);
        return null;
    }

    /** A tile that is full is only taken if it is the one whose hash the tile above it has; those at the edge are known by the root. */
    private byte[] tile(Tile tile) throws IOException {
        var known = folder.read(tile.path());
        if (known.isPresent()) return known.get();
        var bytes = source.require(tile);
        if (tile.level() >= 0 && !tile.isPartial()) requireAbove(tile, bytes);
        write(tile.path(), bytes);
        return bytes;
    }

    private void requireAbove(Tile tile, byte[] bytes) throws IOException {
        var above = tile(Tile.at(tile.level() + 1, tile.index() / Tile.WIDTH, size));
        var expected = Hash.at(above, (int) (tile.index() % Tile.WIDTH) * BYTES);
        if (!new Hasher().root(bytes, 0, Tile.WIDTH).equals(expected)) {
            throw new NotVerified(tile.path() + " is not the tile whose hash the one above it holds");
        }
    }

    private void content(Tile entries, boolean again) throws IOException {
        var path = Paths.content(entries);
        if (!again && folder.has(path)) return;
        var bytes = source.read(path);
        if (bytes.isEmpty() && entries.isPartial()) {
            bytes = source.read(Paths.content(entries.full())).map(full -> first(full, entries.width(), path));
        }
        if (bytes.isEmpty()) {
            withoutContent.addAndGet(entries.width());
            return;
        }
        if (hasSealed(bytes.get(), path)) sealed.add(entries.index());
        write(path, bytes.get());
    }

    private static boolean hasSealed(byte[] content, String path) {
        return parsed(content, path).stream().anyMatch(Content.Sealed.class::isInstance);
    }

    private static byte[] first(byte[] content, int width, String path) {
        return ContentBundle.of(parsed(content, path).stream().limit(width).toList());
    }

    private static List<Content> parsed(byte[] content, String path) {
        try {
            return ContentBundle.parse(content);
        } catch (InvalidValue e) {
            throw new NotVerified(path + ": " + e.getMessage());
        }
    }

    /** Asked for every time, and forgotten when they are: what was erased does not live on in mirrors. */
    private void disclosures(Tile entries) throws IOException {
        var path = Paths.disclosures(entries);
        var bytes = source.read(path);
        if (bytes.isPresent()) write(path, bytes.get());
        else if (folder.delete(path)) files.incrementAndGet();
    }

    private void write(String path, byte[] bytes) throws IOException {
        if (folder.write(path, bytes)) files.incrementAndGet();
    }
}
