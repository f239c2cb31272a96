package org.sillok.auditor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.source.Source;
import org.sillok.auditor.source.Unreadable;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.log.Leaf;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.note.TlogProof;
import org.sillok.tlog.tile.Tile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Verifies a receipt, a .tlog-proof file, with nothing but the log's key.",
        mixinStandardHelpOptions = true)
final class CheckProof implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROOF", description = "The file.")
    private Path proof = Path.of("");

    @Mixin
    private Trusted trusted = new Trusted();

    @Option(
            names = "--payload",
            paramLabel = "FILE",
            description = "The event's payload, to be held against its hash in the entry.")
    private @Nullable Path payload;

    @Option(names = "--json", description = "Say it in JSON.")
    private boolean json;

    CheckProof(Terminal terminal) {
        this.terminal = terminal;
    }

    private record Checked(boolean holds, long position, long size, String origin, Leaf leaf, boolean payloadHolds) {}

    @Override
    public Integer call() throws IOException {
        if (!trusted.named()) throw new Wrong("--vkey: a receipt proves nothing without the log's key");
        var receipt = read();
        var entry = receipt.extra().orElseThrow(() -> new Unreadable(proof + ": there is no entry in its extra line"));
        var trusting = receipt.verify(
                Hash.leaf(entry), trusted.in(new Nowhere(), terminal).policy());
        var leaf = leaf(entry);
        if (leaf.i() != receipt.index()) {
            throw new NotVerified(
                    "the entry at position %d says that it is at %d".formatted(receipt.index(), leaf.i()));
        }
        if (payload != null && !Leaf.hash(Files.readAllBytes(payload)).equals(leaf.payloadHash())) {
            throw new NotVerified("the payload is not the one whose hash the entry holds");
        }
        var checkpoint = trusting.checkpoint();
        if (json) {
            terminal.json(new Checked(true, leaf.i(), checkpoint.size(), checkpoint.origin(), leaf, payload != null));
        } else {
            terminal.say("holds: event %d of %s is %s (%s), recorded at %s, in a log of %d entries%s"
                    .formatted(
                            leaf.i(),
                            leaf.log(),
                            leaf.type(),
                            leaf.aggregate(),
                            leaf.recordedAt(),
                            checkpoint.size(),
                            payload == null ? "" : "; its payload is the one given"));
        }
        return Exit.HOLDS;
    }

    private TlogProof read() throws IOException {
        if (!Files.isRegularFile(proof)) throw new Unreadable(proof + ": there is no such file");
        try {
            return TlogProof.parse(Files.readAllBytes(proof));
        } catch (Malformed e) {
            throw new Unreadable(proof + ": " + e.getMessage());
        }
    }

    private Leaf leaf(byte[] entry) throws IOException {
        try {
            return Leaf.parse(entry);
        } catch (InvalidValue e) {
            throw new Unreadable(proof + ": its entry is no leaf: " + e.getMessage());
        }
    }

    /** A receipt needs no source. */
    private record Nowhere() implements Source {

        @Override
        public Optional<byte[]> read(String path) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> read(Tile tile) {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }
}
