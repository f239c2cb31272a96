package org.sillok.auditor;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "verify",
        description =
                "Verifies signatures, witnesses, the tree, every leaf, and the bytes and values that they stand for.",
        mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Audit audit = new Audit();

    Verify(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return audit.run(terminal, (source, head, findings) -> List.of());
    }
}
