package org.sillok.auditor;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sillok.auditor.replay.Difference;
import org.sillok.auditor.replay.Moment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

@Command(
        name = "diff",
        description = "Verifies the log, and tells what changed in the views between two moments, and by which events.",
        mixinStandardHelpOptions = true)
final class Diff implements Callable<Integer> {

    private static final int MOST_SHOWN = 120;

    private final Terminal terminal;

    @Mixin
    private Audit audit = new Audit();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "MOMENT",
            description = "The earlier moment: a position (-1 before all), or an instant.")
    private String from = "";

    @Option(names = "--to", paramLabel = "MOMENT", description = "The later moment; the end, unless said.")
    private String to = "";

    Diff(Terminal terminal) {
        this.terminal = terminal;
    }

    private record Compared(Difference difference, Audited audit) {}

    @Override
    public Integer call() throws IOException {
        Moment earlier = Moments.parse("--from", from);
        var run = new ReplayRun(Moments.parse("--to", to), earlier, true);
        var audited = audit.audited(terminal, run);
        var difference = run.replaying().difference();
        if (audit.json()) terminal.json(new Compared(difference, audited));
        else say(difference, audited);
        return Exit.of(audited.holds());
    }

    private void say(Difference difference, Audited audited) {
        terminal.say("%s from position %d to %d: %d views changed"
                .formatted(
                        audited.origin(),
                        difference.from(),
                        difference.to(),
                        difference.views().size()));
        for (var view : difference.views()) {
            terminal.say("%s %s/%s  %s at %s"
                    .formatted(
                            view.readModel(),
                            view.partition(),
                            view.id(),
                            view.before() == null ? "new" : "changed",
                            view.positions()));
            var before = view.before();
            if (before == null) continue;
            for (var field : view.fields()) {
                terminal.say("    %s: %s -> %s"
                        .formatted(
                                field,
                                shown(before.get(field)),
                                shown(view.after().get(field))));
            }
        }
        difference.notCovered().forEach(model -> terminal.say("not covered: " + model));
        audited.sayFailures(terminal);
    }

    private static String shown(@org.jspecify.annotations.Nullable JsonNode value) {
        var text = String.valueOf(value);
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }
}
