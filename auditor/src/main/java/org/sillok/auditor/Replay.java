package org.sillok.auditor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.replay.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "replay",
        description =
                "Verifies the log, folds it into the read models up to a moment, compares them with what the log attests, and shows or exports them.",
        mixinStandardHelpOptions = true)
final class Replay implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Audit audit = new Audit();

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            description = "A position, or an instant such as 2019-12-31T03:00:00Z; the end, unless said.")
    private String at = "";

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Write each read model into a JSON file of this folder.")
    private @Nullable Path out;

    Replay(Terminal terminal) {
        this.terminal = terminal;
    }

    private record Replayed(State state, Audited audit) {}

    @Override
    public Integer call() throws IOException {
        var run = new ReplayRun(Moments.parse("--at", at), null, out != null);
        var audited = audit.audited(terminal, run);
        if (out != null) run.replaying().export(out);
        var state = run.replaying().state();
        if (audit.json()) terminal.json(new Replayed(state, audited));
        else say(state, audited);
        return Exit.of(audited.holds());
    }

    private void say(State state, Audited audited) {
        terminal.say("%s at position %d (%s)".formatted(audited.origin(), state.position(), state.recordedAt()));
        for (var model : state.readModels()) {
            terminal.say("%-20s %,9d views  %s"
                    .formatted(
                            model.name(),
                            model.views(),
                            model.digest() != null ? model.digest() : "not covered: " + model.notCovered()));
        }
        audited.sayFailures(terminal);
    }
}
