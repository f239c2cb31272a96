package org.sillok.auditor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.sillok.auditor.recount.Recounting;
import org.sillok.auditor.replay.Moment;
import org.sillok.auditor.report.HtmlReport;
import org.sillok.auditor.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "report",
        description =
                "Does all of it, verify, recount and replay, and writes a report: report.html to be read, report.json to be processed.",
        mixinStandardHelpOptions = true)
final class Reporting implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Audit audit = new Audit();

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where to write both files; here, unless said.")
    private Path out = Path.of("");

    Reporting(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var replay = new ReplayRun(Moment.NOW, null, false);
        var audited = audit.audited(
                terminal,
                (source, head, findings) -> List.of(
                        new Recounting(findings),
                        replay.listeners(source, head, findings).getFirst()));
        var report = new Report(
                Instant.now(),
                audited.source(),
                audited.origin(),
                audited.size(),
                audited.root(),
                audited.keyFromSource(),
                audited.holds(),
                audited.checks(),
                replay.replaying().state());
        Files.createDirectories(out.toAbsolutePath());
        Files.write(out.resolve("report.html"), HtmlReport.of(report).getBytes(StandardCharsets.UTF_8));
        Files.write(out.resolve("report.json"), Terminal.mapper().writeValueAsBytes(report));
        if (audit.json()) terminal.json(report);
        else audited.say(terminal);
        return Exit.of(audited.holds());
    }
}
