package org.sillok.auditor.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.log.ReadBundle.ReadEvent;
import org.sillok.auditor.source.Paths;
import org.sillok.auditor.source.Source;

/** Goes through a log once, from its first entry to its last, checks it, and shows every event to whoever listens. */
public final class LogCheck {

    private final Source source;
    private final Head head;
    private final Findings findings;
    private final List<EventListener> listeners;
    private final Progress progress;
    private final TreeCheck tree;
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
        try (var bundles = new ReadAhead(source, head, this::isAskedFor)) {
            while (bundles.hasNext()) take(bundles.next());
        }
        tree.end(source);
        leaves.end();
        content.end(missing());
        disclosures.end();
        listeners.forEach(EventListener::end);
    }

    private boolean isAskedFor(String type) {
        return listeners.stream().anyMatch(listener -> listener.asksFor(type));
    }

    private void take(ReadBundle read) {
        var bundle = read.bundle();
        if (read.broken() != null) {
            long missing = bundle.first() + read.events().size();
            findings.of(Check.ROOT)
                    .failed(
                            Math.min(missing, bundle.last()),
                            bundle.last(),
                            "entries are missing or cut off",
                            read.broken());
        }
        tree.take(read);
        if (!read.hasContent()) withoutContent.add(bundle);
        if (read.unfit() != null)
            failed(bundle, read.unfit().what(), read.unfit().detail());
        var possible = new HashMap<String, LoggedEvent>();
        for (var event : read.events()) {
            switch (event) {
                case ReadEvent.NoLeaf none -> leaves.take(none);
                case ReadEvent.OfLeaf one -> {
                    take(one);
                    one.possible().forEach(hash -> possible.putIfAbsent(hash, one.event()));
                }
            }
        }
        disclosures.take(bundle, read.disclosures(), possible);
        progress.reached(bundle.last() + 1, head.size());
    }

    private void take(ReadEvent.OfLeaf read) {
        leaves.take(read.event());
        content.take(read);
        for (var listener : listeners) listener.event(read.event());
    }

    private void failed(Bundle bundle, String what, String detail) {
        findings.of(Check.CONTENT).failed(bundle.first(), bundle.last(), what, detail);
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
