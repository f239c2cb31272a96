package org.sillok.auditor.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.source.Paths;
import org.sillok.auditor.source.Source;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.log.ContentBundle;
import org.sillok.kernel.log.ContentBundle.Content;
import org.sillok.tlog.tile.EntryBundle;
import org.sillok.tlog.tile.Tile;

/** Goes through a log once, from its first entry to its last, checks it, and shows every event to whoever listens. */
public final class LogCheck {

    private final Source source;
    private final Head head;
    private final Findings findings;
    private final List<EventListener> listeners;
    private final Progress progress;
    private final TreeCheck tree;
    private final VoteScan votes = new VoteScan();
    private final LeafCheck leaves;
    private final ContentCheck content;
    private final DisclosureCheck disclosures;
    private final List<Bundle> withoutContent = new ArrayList<>();

    public LogCheck(
            Source source, Head head, Kept kept, Findings findings, List<EventListener> listeners, Progress progress) {
        this.source = source;
        this.head = head;
        this.findings = findings;
        this.listeners = List.copyOf(listeners);
        this.progress = progress;
        this.tree = new TreeCheck(head, kept, findings);
        this.leaves = new LeafCheck(head.checkpoint().origin(), findings);
        this.content = new ContentCheck(findings);
        this.disclosures = new DisclosureCheck(findings);
    }

    public void run() throws IOException {
        long bundles = (head.size() + Tile.WIDTH - 1) / Tile.WIDTH;
        for (long index = 0; index < bundles; index++) {
            take(Bundle.at(source, index, head.size()));
            progress.reached(Math.min((index + 1) * Tile.WIDTH, head.size()), head.size());
        }
        if (head.size() > 0) tree.end(Bundle.at(source, 0, head.size()));
        leaves.end();
        content.end(missing());
        disclosures.end();
        listeners.forEach(EventListener::end);
    }

    private void take(Bundle bundle) throws IOException {
        var entries = bundle.require(bundle.entries());
        if (entries.bytes().isPresent()) {
            tree.take(bundle, entries.bytes().get());
            events(bundle, entries.bytes().get(), contents(bundle));
            return;
        }
        var left = bundle.salvaged();
        tree.takeBroken(bundle, left);
        long missing = bundle.first() + EntryBundle.parse(left).size();
        var root = findings.of(Check.ROOT);
        root.failed(Math.min(missing, bundle.last()), bundle.last(), "entries are missing or cut off", entries.why());
        events(bundle, left, contents(bundle));
    }

    /** What the source has of the content of a bundle; nothing where it has none, or none of that width. */
    private @Nullable List<Content> contents(Bundle bundle) throws IOException {
        var bytes = bundle.beside(Paths::content);
        if (bytes.isEmpty()) {
            withoutContent.add(bundle);
            return null;
        }
        try {
            var contents = ContentBundle.parse(bytes.get());
            int width = bundle.entries().width();
            if (contents.size() == width
                    || (contents.size() == Tile.WIDTH && bundle.entries().isPartial())) return contents;
            failed(
                    bundle,
                    "the content is not of as many events as there are entries",
                    contents.size() + " of " + width);
            return contents.size() > width ? contents.subList(0, width) : contents;
        } catch (InvalidValue e) {
            failed(bundle, "the content cannot be read", "" + e.getMessage());
            return null;
        }
    }

    private void failed(Bundle bundle, String what, String detail) {
        findings.of(Check.CONTENT).failed(bundle.first(), bundle.last(), what, detail);
    }

    private void events(Bundle bundle, byte[] entries, @Nullable List<Content> contents) throws IOException {
        var possible = new HashMap<String, LoggedEvent>();
        int place = 0;
        for (int at = 0; at < entries.length; place++) {
            int from = at + 2;
            at = from + ((entries[at] & 0xff) << 8 | (entries[at + 1] & 0xff));
            long position = bundle.first() + place;
            var leaf = leaves.take(position, entries, from, at);
            if (leaf == null) continue;
            var told = contents == null || place >= contents.size() ? null : contents.get(place);
            if (told != null) content.take(position, leaf, told);
            var event = new LoggedEvent(position, leaf, told, votes);
            var payload = event.payload();
            if (payload != null) Commitments.possible(payload, one -> possible.putIfAbsent(one, event));
            for (var listener : listeners) listener.event(event);
        }
        disclosures.take(bundle, possible);
    }

    /** A source without any content is a log alone, and says so; one that lacks some of it hides something. */
    private long missing() {
        long events = withoutContent.stream()
                .mapToLong(bundle -> bundle.entries().width())
                .sum();
        if (events < head.size()) {
            withoutContent.forEach(bundle -> failed(bundle, "the content is missing", Paths.content(bundle.entries())));
        }
        return events;
    }
}
