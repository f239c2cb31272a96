package org.sillok.sequencer;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.http.Problem;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.VerifierKey;
import org.sillok.tlog.tile.Tile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The log as C2SP has it served (c2sp.org/tlog-tiles), and where it stands in words. */
@RestController
class LogController {

    static final String TEXT = "text/plain;charset=utf-8";
    static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_A_SECOND =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

    /**
     * Where the log stands.
     *
     * @param vkeys the keys that its checkpoints are verified with
     * @param size how many events the published checkpoint covers
     * @param root the root of the tree, in Base64; absent while there is no checkpoint
     * @param head the last position of the record
     * @param trouble why the log does not get on; absent while it does
     */
    record Standing(
            String origin,
            List<String> vkeys,
            long size,
            @Nullable String root,
            long head,
            @Nullable Trouble trouble) {}

    private final Sequencer sequencer;
    private final EventLog log;

    LogController(Sequencer sequencer, EventLog log) {
        this.sequencer = sequencer;
        this.log = log;
    }

    @GetMapping("/log")
    Standing standing() {
        var published = sequencer.published().map(Checkpoint::of);
        return new Standing(
                sequencer.origin(),
                sequencer.keys().stream().map(VerifierKey::toString).toList(),
                published.map(Checkpoint::size).orElse(0L),
                published.map(head -> head.root().toString()).orElse(null),
                log.head(),
                sequencer.trouble().orElse(null));
    }

    /** The keys that checkpoints are verified with: one vkey a line. */
    @GetMapping(path = "/log/vkey", produces = TEXT)
    String vkey() {
        return sequencer.keys().stream().map(key -> key + "\n").collect(Collectors.joining());
    }

    /** The signed tree head. */
    @GetMapping(path = "/checkpoint", produces = TEXT)
    ResponseEntity<?> checkpoint() throws IOException {
        var checkpoint = sequencer.served().checkpoint();
        return checkpoint.isPresent()
                ? ResponseEntity.ok().cacheControl(FOR_A_SECOND).body(checkpoint.get())
                : missing("There is no checkpoint yet.");
    }

    /** A tile of hashes, or a bundle of entries: {@code tile/0/x001/067}, {@code tile/entries/000.p/7}. */
    @GetMapping(path = "/tile/{*path}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<?> tile(@PathVariable String path) throws IOException {
        try {
            var bytes = sequencer.served().read(Tile.parse("tile" + path));
            if (bytes.isPresent()) {
                return ResponseEntity.ok().cacheControl(FOR_EVER).body(bytes.get());
            }
        } catch (Malformed noTile) {
            return missing("This is not the path of a tile or a bundle.");
        }
        return missing("There is no such tile; where it was partial, take the full one.");
    }

    static ResponseEntity<Problem> missing(String detail) {
        return Problem.of(HttpStatus.NOT_FOUND, detail).answer();
    }
}
