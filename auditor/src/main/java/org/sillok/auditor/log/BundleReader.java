package org.sillok.auditor.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.log.ReadBundle.Disclosures;
import org.sillok.auditor.log.ReadBundle.Opening;
import org.sillok.auditor.log.ReadBundle.ReadEvent;
import org.sillok.auditor.log.ReadBundle.Served;
import org.sillok.auditor.log.ReadBundle.Unfit;
import org.sillok.auditor.source.Paths;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.log.ContentBundle;
import org.sillok.kernel.log.ContentBundle.Content;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.merkle.Hasher;
import org.sillok.tlog.tile.EntryBundle;
import org.sillok.tlog.tile.Tile;
import tools.jackson.core.JacksonException;

/** Reads bundles, hashes what is in them and decodes it; it knows of none but the one it reads. One thread at a time. */
final class BundleReader {

    private static final String NULL = "null where a disclosure must be";

    private final Predicate<String> decoded;
    private final Hasher hasher = new Hasher();
    private final StoredHash stored = new StoredHash();
    private final Words words = new Words();
    private final VoteScan votes = new VoteScan();

    /** @param decoded of which types the events will be asked for */
    BundleReader(Predicate<String> decoded) {
        this.decoded = decoded;
    }

    ReadBundle read(Bundle bundle) throws IOException {
        var whole = bundle.require(bundle.entries());
        var entries = whole.bytes().isPresent() ? whole.bytes().get() : bundle.salvaged();
        var hashes = EntryBundle.leafHashes(entries, hasher);
        var content = bundle.beside(Paths::content);
        var contents = contents(bundle, content.orElse(null));
        return new ReadBundle(
                bundle,
                whole.bytes().isPresent() ? null : whole.why(),
                hashes,
                hashes.length == 0 ? Hash.EMPTY_TREE : hasher.root(hashes, 0, hashes.length / Hash.BYTES),
                bundle.require(bundle.hashes()),
                content.isPresent(),
                contents.unfit(),
                events(bundle, entries, contents.contents()),
                bundle.beside(Paths::disclosures).map(BundleReader::disclosures).orElse(null));
    }

    private record Contents(
            List<Content> contents, @Nullable Unfit unfit) {}

    private static Contents contents(Bundle bundle, byte @Nullable [] bytes) {
        if (bytes == null) return new Contents(List.of(), null);
        try {
            var contents = ContentBundle.parse(bytes);
            int width = bundle.entries().width();
            if (contents.size() == width
                    || (contents.size() == Tile.WIDTH && bundle.entries().isPartial()))
                return new Contents(contents, null);
            return new Contents(
                    contents.subList(0, Math.min(width, contents.size())),
                    new Unfit(
                            "the content is not of as many events as there are entries",
                            contents.size() + " of " + width));
        } catch (InvalidValue e) {
            return new Contents(List.of(), new Unfit("the content cannot be read", "" + e.getMessage()));
        }
    }

    private List<ReadEvent> events(Bundle bundle, byte[] entries, List<Content> contents) {
        var events = new ArrayList<ReadEvent>(bundle.entries().width());
        for (int at = 0; at < entries.length; ) {
            int from = at + 2;
            at = from + ((entries[at] & 0xff) << 8 | (entries[at + 1] & 0xff));
            int place = events.size();
            var content = place < contents.size() ? contents.get(place) : null;
            events.add(event(bundle.first() + place, entries, from, at, content));
        }
        return events;
    }

    private ReadEvent event(long position, byte[] entries, int from, int to, @Nullable Content content) {
        LeafLine leaf;
        try {
            leaf = LeafLine.read(entries, from, to, words);
        } catch (InvalidValue e) {
            return new ReadEvent.NoLeaf(position, "" + e.getMessage());
        }
        var event = new LoggedEvent(position, leaf, content);
        var payload = event.payload();
        if (payload != null && decoded.test(leaf.type())) event.decode(votes);
        return new ReadEvent.OfLeaf(
                event,
                stored.is(payload, leaf.payloadHash()),
                stored.is(event.metadata(), leaf.metadataHash()),
                payload == null ? List.of() : Commitments.possible(payload));
    }

    /** As far as they can be read. */
    private static Disclosures disclosures(byte[] bytes) {
        var openings = new ArrayList<Opening>();
        try {
            var served = EventJson.mapper().readValue(bytes, Served[].class);
            if (served == null) return new Disclosures(openings, NULL);
            for (var one : served) {
                if (one == null) return new Disclosures(openings, NULL);
                openings.add(new Opening(one, one.opens()));
            }
            return new Disclosures(openings, null);
        } catch (JacksonException e) {
            return new Disclosures(openings, "" + e.getOriginalMessage());
        }
    }
}
