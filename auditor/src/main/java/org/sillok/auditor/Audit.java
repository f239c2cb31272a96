package org.sillok.auditor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.log.EventListener;
import org.sillok.auditor.log.FirstDifference;
import org.sillok.auditor.log.Head;
import org.sillok.auditor.log.Kept;
import org.sillok.auditor.log.LogCheck;
import org.sillok.auditor.log.Trust;
import org.sillok.auditor.source.Source;
import org.sillok.auditor.source.Unreadable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands have in common that go through a whole log. */
final class Audit {

    @Parameters(paramLabel = "SOURCE", description = "A server, a static mirror, a folder, or a zip.")
    private String source = "";

    @Mixin
    private Trusted trusted = new Trusted();

    @Option(
            names = "--kept",
            paramLabel = "FOLDER",
            description = "Checkpoints from before: a mirror, or a folder of nothing else.")
    private @Nullable Path kept;

    @Option(names = "--json", description = "Say it in JSON.")
    private boolean json;

    /** Who listens besides, such as a count or a fold. */
    interface More {

        List<EventListener> listeners(Source source, Head head, Findings findings) throws IOException;
    }

    boolean json() {
        return json;
    }

    /** Audits, with more listeners than the log itself needs, and says what came of it. @return the exit code */
    int run(Terminal terminal, More more) throws IOException {
        var audited = audited(terminal, more);
        if (json) terminal.json(audited);
        else audited.say(terminal);
        return Exit.of(audited.holds());
    }

    Audited audited(Terminal terminal, More more) throws IOException {
        try (var from = Source.open(source)) {
            var head = Head.of(from);
            var trust = trusted.in(from, head, terminal);
            var findings = new Findings();
            head.verify(trust, findings);
            var listeners = more.listeners(from, head, findings);
            new LogCheck(from, head, seen(from, trust), findings, listeners, terminal.progress("auditing")).run();
            if (!findings.of(Check.KEPT).holds()) locate(from, head, findings);
            return Audited.of(source, head, trust, findings);
        }
    }

    private void locate(Source from, Head head, Findings findings) throws IOException {
        if (kept == null) return;
        try (var before = Source.open(kept.toString())) {
            new FirstDifference(before, from, head).tell(findings);
        }
    }

    private Kept seen(Source from, Trust trust) throws IOException {
        var own = Kept.in(from, trust);
        if (kept == null) return own;
        try (var folder = Source.open(kept.toString())) {
            var before = Kept.in(folder, trust);
            if (before.seen().isEmpty()) throw new Unreadable(kept + ": no checkpoints");
            return own.and(before);
        }
    }
}
