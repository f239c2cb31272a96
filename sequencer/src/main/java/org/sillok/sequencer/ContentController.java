package org.sillok.sequencer;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.sillok.axon.EventLog;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.HexDigits;
import org.sillok.kernel.log.ContentBundle;
import org.sillok.kernel.log.ContentBundle.Content;
import org.sillok.kernel.log.Leaf;
import org.sillok.sequencer.Withheld.BallotSealed;
import org.sillok.sequencer.Withheld.NotHandedOut;
import org.sillok.sequencer.Withheld.NotInTheLog;
import org.sillok.sequencer.Withheld.NothingOfThatHash;
import org.sillok.sequencer.Withheld.Technique;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.tile.Tile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the hashes in the leaves are of: payload and metadata, byte for byte as they are stored. */
@RestController
@RequestMapping("/log")
class ContentController {

    private static final CacheControl UNTIL_VOTING_CLOSES =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

    private static final int HASH_DIGITS = 64;

    private final Sequencer sequencer;
    private final EventLog log;
    private final Bundles bundles;
    private final Ballots ballots;
    private final Hashes hashes;

    ContentController(Sequencer sequencer, EventLog log, Bundles bundles, Ballots ballots, Hashes hashes) {
        this.sequencer = sequencer;
        this.log = log;
        this.bundles = bundles;
        this.ballots = ballots;
        this.hashes = hashes;
    }

    @GetMapping(path = "/events/{position}/payload", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> payload(@PathVariable long position) {
        var event = event(position);
        ballots.withheld(event).ifPresent(why -> {
            throw new NotHandedOut(why);
        });
        return answer(event.payload());
    }

    @GetMapping(path = "/events/{position}/metadata", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> metadata(@PathVariable long position) {
        return answer(event(position).metadata());
    }

    /** The payload or the metadata that has a hash. Of events that share it, one that may be told is enough. */
    @GetMapping(path = "/by-hash/{hash}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> byHash(@PathVariable String hash) throws IOException {
        HexDigits.require("hash", HASH_DIGITS, hash);
        long size = sequencer.size();
        Withheld why = new NothingOfThatHash(hash, size);
        var positions = hashes.positions(hash, size).iterator();
        while (positions.hasNext()) {
            var event = event(positions.nextLong());
            if (Leaf.hash(event.metadata()).equals(hash)) return answer(event.metadata());
            if (!Leaf.hash(event.payload()).equals(hash)) continue;
            var withheld = ballots.withheld(event);
            if (withheld.isEmpty()) return answer(event.payload());
            why = withheld.get();
        }
        throw new NotHandedOut(why);
    }

    /** Payloads and metadata of the events of one bundle of entries, under the same number. */
    @GetMapping(path = "/content/{*path}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<?> bundle(@PathVariable String path) {
        try {
            return bundle(Tile.parse("tile/entries" + path));
        } catch (Malformed noBundle) {
            return LogController.missing("This is not the path of a bundle.");
        }
    }

    private ResponseEntity<byte[]> bundle(Tile entries) {
        var contents = bundles.events(entries).stream().map(this::content).toList();
        boolean sealed = contents.stream().anyMatch(Content.Sealed.class::isInstance);
        return ResponseEntity.ok()
                .cacheControl(sealed ? UNTIL_VOTING_CLOSES : LogController.FOR_EVER)
                .body(ContentBundle.of(contents));
    }

    private Content content(StoredEvent event) {
        if (event.technical()) return new Content.Technical();
        return ballots.withheld(event)
                .<Content>map(why -> why instanceof BallotSealed
                        ? new Content.Sealed(event.metadata())
                        : new Content.InSumOnly(event.metadata()))
                .orElseGet(() -> new Content.Told(event.payload(), event.metadata()));
    }

    private StoredEvent event(long position) {
        var events = position >= 0 && position < sequencer.size() ? log.read(position, 1) : List.<StoredEvent>of();
        if (events.isEmpty() || events.getFirst().position() != position) {
            throw new NotHandedOut(new NotInTheLog(position, sequencer.size()));
        }
        var event = events.getFirst();
        if (event.technical()) throw new NotHandedOut(new Technique(position));
        return event;
    }

    private static ResponseEntity<byte[]> answer(byte[] stored) {
        return ResponseEntity.ok().cacheControl(LogController.FOR_EVER).body(stored);
    }
}
