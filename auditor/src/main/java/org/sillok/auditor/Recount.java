package org.sillok.auditor;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sillok.auditor.recount.Recounting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "recount",
        description =
                "Verifies the log, and counts every decision, tally, selection and budget again from its events alone.",
        mixinStandardHelpOptions = true)
final class Recount implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Audit audit = new Audit();

    Recount(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return audit.run(terminal, (source, head, findings) -> List.of(new Recounting(findings)));
    }
}
