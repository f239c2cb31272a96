package org.sillok.auditor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.log.Head;
import org.sillok.auditor.source.Source;
import org.sillok.tlog.note.TlogProof;
import org.sillok.tlog.tile.EntryBundle;
import org.sillok.tlog.tile.Tile;
import org.sillok.tlog.tile.TiledTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "prove",
        description =
                "Writes a proof that an event is in the log: a .tlog-proof file, with the entry as its extra line.",
        mixinStandardHelpOptions = true)
final class Prove implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "A server, a static mirror, a folder, or a zip.")
    private String source = "";

    @Parameters(index = "1", paramLabel = "POSITION", description = "The position of the event.")
    private long position;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it, unless to the terminal.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Say it in JSON, with the proof as its text.")
    private boolean json;

    Prove(Terminal terminal) {
        this.terminal = terminal;
    }

    private record Proof(long position, long size, String proof) {}

    @Override
    public Integer call() throws IOException {
        try (var from = Source.open(source)) {
            var head = Head.of(from);
            if (position < 0 || position >= head.size()) {
                throw new Wrong("POSITION: the log has entries 0 to %d, not %d".formatted(head.size() - 1, position));
            }
            var tree = TiledTree.verified(from, head.size(), head.checkpoint().root());
            var entries = EntryBundle.parse(from.require(Tile.at(Tile.ENTRIES, position / Tile.WIDTH, head.size())));
            var proof = TlogProof.of(tree.inclusion(position), head.note())
                    .withExtra(entries.get((int) (position % Tile.WIDTH)));
            tell(head, proof);
        }
        return Exit.HOLDS;
    }

    private void tell(Head head, TlogProof proof) throws IOException {
        if (out != null) Files.write(out, proof.bytes());
        if (json)
            terminal.json(new Proof(
                    position, head.size(), new String(proof.bytes(), java.nio.charset.StandardCharsets.UTF_8)));
        else if (out == null) terminal.bytes(proof.bytes());
    }
}
