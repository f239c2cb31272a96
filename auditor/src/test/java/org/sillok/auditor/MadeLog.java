package org.sillok.auditor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sillok.auditor.source.Source;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.catalog.EventCatalog;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.log.ContentBundle;
import org.sillok.kernel.log.ContentBundle.Content;
import org.sillok.kernel.log.Leaf;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.KeySigner;
import org.sillok.tlog.note.Keys;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.tile.GrowingTree;
import org.sillok.tlog.tile.Tile;

/** A log as it would be served, made of events: its files by their paths. */
public final class MadeLog implements Source {

    public static final String ORIGIN = "example.org/record";
    public static final KeySigner LOG = KeySigner.ed25519(ORIGIN, Keys.ed25519(new byte[32]));

    private final SortedMap<String, byte[]> files;

    private MadeLog(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** What a log is made of, entry by entry. */
    public static final class Maker {

        private final List<byte[]> entries = new ArrayList<>();
        private final List<Content> contents = new ArrayList<>();
        private final Map<String, Long> ends = new HashMap<>();
        private final Map<Long, List<String>> disclosures = new TreeMap<>();
        private final List<Note> seen = new ArrayList<>();
        private KeySigner signer = LOG;

        public long size() {
            return entries.size();
        }

        public Maker all(Iterable<RecordedEvent> events) {
            events.forEach(this::event);
            return this;
        }

        public Maker event(RecordedEvent event) {
            var payload = EventJson.write(event.event());
            return add(event, payload, new Content.Told(payload, metadata(event)));
        }

        public Maker sealed(RecordedEvent event) {
            return add(event, EventJson.write(event.event()), new Content.Sealed(metadata(event)));
        }

        public Maker inSum(RecordedEvent event) {
            return add(event, EventJson.write(event.event()), new Content.InSumOnly(metadata(event)));
        }

        private static byte[] metadata(RecordedEvent event) {
            return "{\"request\":\"%d\"}".formatted(event.position()).getBytes(StandardCharsets.UTF_8);
        }

        private Maker add(RecordedEvent event, byte[] payload, Content content) {
            var type = EventCatalog.of(event.event().getClass());
            if (type == null) throw new IllegalArgumentException("no event: " + event);
            var before = ends.put(event.stream(), size());
            entries.add(new Leaf(
                            ORIGIN,
                            size(),
                            event.id(),
                            type.name(),
                            type.revision(),
                            event.stream(),
                            event.sequence(),
                            before,
                            event.recordedAt(),
                            Leaf.hash(payload),
                            Leaf.hash(metadata(event)))
                    .bytes());
            contents.add(content);
            return this;
        }

        public Maker technical(java.time.Instant at) {
            entries.add(Leaf.technical(ORIGIN, size(), "t-" + size(), "request-answered", 1, at)
                    .bytes());
            contents.add(new Content.Technical());
            return this;
        }

        /** Discloses something of the event that comes next. */
        public void disclose(org.sillok.kernel.Disclosure one) {
            var json = "{\"commitment\":\"%s\",\"salt\":\"%s\",\"value\":%s}"
                    .formatted(
                            one.commitment().hash(),
                            java.util.HexFormat.of().formatHex(one.salt()),
                            EventJson.mapper().writeValueAsString(one.value()));
            disclosures
                    .computeIfAbsent(size() / Tile.WIDTH, none -> new ArrayList<>())
                    .add(json);
        }

        /** A checkpoint is published of what there is so far, and mirrors keep it. */
        public Maker published() {
            var tree = new GrowingTree();
            entries.forEach(tree::append);
            seen.add(Note.sign(new Checkpoint(ORIGIN, tree.size(), tree.root()).text(), List.of(LOG)));
            return this;
        }

        /** From now on another key signs. */
        public Maker signedBy(KeySigner next) {
            signer = next;
            return this;
        }

        public List<byte[]> entries() {
            return entries;
        }

        public List<Content> contents() {
            return contents;
        }

        public MadeLog log() {
            var files = new TreeMap<String, byte[]>();
            var tree = new GrowingTree();
            entries.forEach(tree::append);
            tree.tiles().forEach((tile, bytes) -> files.put(tile.path(), bytes));
            var head = Note.sign(new Checkpoint(ORIGIN, tree.size(), tree.root()).text(), List.of(signer));
            files.put("checkpoint", head.bytes());
            for (var note : seen) files.put("checkpoints/" + Checkpoint.of(note).size(), note.bytes());
            files.put("checkpoints/" + tree.size(), head.bytes());
            files.put("log/vkey", (LOG.key() + "\n").getBytes(StandardCharsets.UTF_8));
            for (long index = 0; index * Tile.WIDTH < size(); index++) {
                int first = (int) index * Tile.WIDTH;
                var path = Tile.at(Tile.ENTRIES, index, size()).path().substring("tile/entries/".length());
                files.put("log/content/" + path, ContentBundle.of(contents.subList(first, (int)
                        Math.min(first + Tile.WIDTH, size()))));
                var opened = String.join(",", disclosures.getOrDefault(index, List.of()));
                files.put("log/disclosures/" + path, ("[" + opened + "]").getBytes(StandardCharsets.UTF_8));
            }
            return new MadeLog(files);
        }
    }

    public static String vkey() {
        return LOG.key().toString();
    }

    public Map<String, byte[]> files() {
        return files;
    }

    public byte[] file(String path) {
        return read(path).orElseThrow(() -> new IllegalArgumentException(path));
    }

    /** The same files, to be changed without changing these. */
    public MadeLog copy() {
        return new MadeLog(new TreeMap<>(files));
    }

    public Path in(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public List<String> names(String folder) {
        var prefix = folder.isEmpty() ? "" : folder + "/";
        return files.keySet().stream()
                .filter(path -> path.startsWith(prefix) && path.indexOf('/', prefix.length()) < 0)
                .map(path -> path.substring(prefix.length()))
                .toList();
    }

    @Override
    public void close() {}
}
