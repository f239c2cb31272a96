package org.sillok.sequencer;

import java.io.IOException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Disclosure;
import org.sillok.kernel.Vault;
import org.sillok.kernel.catalog.UnreadableEvent;
import org.sillok.kernel.privacy.Places;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.tile.Tile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What opens the commitments in the events, for whoever wants to verify them: only what the register has for everybody, only
 * of payloads that are told, and never to be kept, for tomorrow it may be erased.
 */
@RestController
class DisclosureController {

    /** A value and its salt, both of which the commitment is of. */
    record Opened(String commitment, String salt, String value) {

        static Opened of(Disclosure disclosure) {
            return new Opened(
                    disclosure.commitment().hash(), HexFormat.of().formatHex(disclosure.salt()), disclosure.value());
        }
    }

    private final PublishedEvents events;
    private final Ballots ballots;
    private final Vault vault;

    DisclosureController(PublishedEvents events, Ballots ballots, Vault vault) {
        this.events = events;
        this.ballots = ballots;
        this.vault = vault;
    }

    /** The disclosures of the events of one bundle of entries, under the same number; none of what was altered, which the content shows. */
    @GetMapping(path = "/log/disclosures/{*path}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> disclosures(@PathVariable String path) throws IOException {
        try {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(disclosures(Tile.parse("tile/entries" + path)));
        } catch (Malformed noBundle) {
            return LogController.missing("This is not the path of a bundle.");
        }
    }

    private List<Opened> disclosures(Tile entries) throws IOException {
        var told = new LinkedHashSet<Commitment>();
        for (var event : events.of(entries)) if (event.isPresent()) told.addAll(commitments(event.get()));
        return vault.disclose(told).values().stream().map(Opened::of).toList();
    }

    /** None of an event that this version of the software cannot read: it knows of none. */
    private Collection<Commitment> commitments(StoredEvent event) throws IOException {
        if (event.technical() || ballots.withheld(event).isPresent()) return List.of();
        try {
            return Places.publicIn(event.decode().event());
        } catch (UnreadableEvent unknown) {
            return List.of();
        }
    }
}
