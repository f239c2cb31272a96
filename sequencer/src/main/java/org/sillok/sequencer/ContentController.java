package org.sillok.sequencer;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.log.ContentBundle;
import org.sillok.kernel.log.ContentBundle.Content;
import org.sillok.sequencer.Withheld.BallotInSumOnly;
import org.sillok.sequencer.Withheld.BallotSealed;
import org.sillok.sequencer.Withheld.BallotUnreadable;
import org.sillok.sequencer.Withheld.NotHandedOut;
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

    /** Stands where the store no longer has what the leaf has the hash of: bytes that do not have it. */
    private static final Content NOTHING = new Content.Told(new byte[0], new byte[0]);

    private final PublishedEvents events;
    private final Ballots ballots;
    private final StoredByHash stored;

    ContentController(PublishedEvents events, Ballots ballots, StoredByHash stored) {
        this.events = events;
        this.ballots = ballots;
        this.stored = stored;
    }

    @GetMapping(path = "/events/{position}/payload", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> payload(@PathVariable long position) throws IOException {
        var event = events.at(position);
        ballots.withheld(event).ifPresent(why -> {
            throw new NotHandedOut(why);
        });
        return answer(event.payload());
    }

    @GetMapping(path = "/events/{position}/metadata", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> metadata(@PathVariable long position) throws IOException {
        return answer(events.at(position).metadata());
    }

    /** The payload or the metadata that has a hash. */
    @GetMapping(path = "/by-hash/{hash}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> byHash(@PathVariable String hash) throws IOException {
        return answer(stored.find(hash));
    }

    /** Payloads and metadata of the events of one bundle of entries, under the same number. */
    @GetMapping(path = "/content/{*path}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<?> bundle(@PathVariable String path) throws IOException {
        try {
            return bundle(Tile.parse("tile/entries" + path));
        } catch (Malformed noBundle) {
            return LogController.missing("This is not the path of a bundle.");
        }
    }

    private ResponseEntity<byte[]> bundle(Tile entries) throws IOException {
        var contents = new ArrayList<Content>();
        for (var event : events.of(entries)) contents.add(event.isPresent() ? content(event.get()) : NOTHING);
        return ResponseEntity.ok().cacheControl(caching(contents)).body(ContentBundle.of(contents));
    }

    private static CacheControl caching(List<Content> contents) {
        if (contents.contains(NOTHING)) return CacheControl.noStore();
        return contents.stream().anyMatch(Content.Sealed.class::isInstance)
                ? UNTIL_VOTING_CLOSES
                : LogController.FOR_EVER;
    }

    private Content content(StoredEvent event) throws IOException {
        if (event.technical()) return new Content.Technical();
        return switch (ballots.withheld(event).orElse(null)) {
            case null -> new Content.Told(event.payload(), event.metadata());
            case BallotUnreadable unreadable -> new Content.Sealed(event.metadata());
            case BallotSealed sealed -> new Content.Sealed(event.metadata());
            case BallotInSumOnly inSum -> new Content.InSumOnly(event.metadata());
        };
    }

    private static ResponseEntity<byte[]> answer(byte[] stored) {
        return ResponseEntity.ok().cacheControl(LogController.FOR_EVER).body(stored);
    }
}
