package org.sillok.tlog.witness;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.merkle.MerkleTree;
import org.sillok.tlog.note.Note;

/**
 * The witnesses of a log.
 *
 * @param quorum how many must confirm where the log stands before anything new is signed
 */
public record Witnesses(List<WitnessClient> clients, int quorum) {

    public Witnesses {
        clients = List.copyOf(clients);
        if (quorum < 0 || quorum > clients.size()) throw new IllegalArgumentException("a quorum of " + quorum);
    }

    public static Witnesses none() {
        return new Witnesses(List.of(), 0);
    }

    /** Submits a checkpoint to all at once, and waits for every answer. */
    public Cosigning cosign(Note checkpoint, MerkleTree tree) {
        Map<String, WitnessAnswer> answers = new ConcurrentHashMap<>();
        var shared = new OneAtATime(tree);
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client : clients) {
                each.execute(() -> answers.put(client.name(), submit(client, checkpoint, shared)));
            }
        }
        return new Cosigning(answers);
    }

    private static WitnessAnswer submit(WitnessClient client, Note checkpoint, MerkleTree tree) {
        try {
            return client.submit(checkpoint, tree);
        } catch (IOException | RuntimeException e) {
            return new WitnessAnswer.Unavailable("no proof can be made: " + e.getMessage());
        }
    }

    private record OneAtATime(MerkleTree tree) implements MerkleTree {

        @Override
        public long size() {
            return tree.size();
        }

        @Override
        public Hash root(long start, long end) throws IOException {
            synchronized (tree) {
                return tree.root(start, end);
            }
        }
    }
}
