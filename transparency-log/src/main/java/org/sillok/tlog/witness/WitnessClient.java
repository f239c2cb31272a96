package org.sillok.tlog.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.merkle.MerkleTree;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.VerifierKey;

/** Speaks with one witness. Safe for use by several threads. */
public final class WitnessClient {

    private static final int LONGEST_ANSWER = 1 << 16;
    private static final String SIZE_TYPE = "text/x.tlog.size";

    private final HttpClient http;
    private final URI addCheckpoint;
    private final List<VerifierKey> keys;
    private final Duration patience;
    private final AtomicLong cosigned = new AtomicLong();

    /**
     * @param submissionPrefix where the witness takes checkpoints, with or without a slash at its end
     * @param keys its keys, all of one name
     * @param patience how long to wait for an answer
     */
    public WitnessClient(HttpClient http, URI submissionPrefix, List<VerifierKey> keys, Duration patience) {
        this.http = http;
        this.addCheckpoint = URI.create(submissionPrefix.toString().replaceFirst("/$", "") + "/add-checkpoint");
        this.keys = List.copyOf(keys);
        this.patience = patience;
    }

    /** The name in its keys. */
    public String name() {
        return keys.getFirst().name();
    }

    /**
     * Submits a checkpoint, with the proof that the witness needs; where it turns out to know another size than thought, once more.
     *
     * @param tree the tree of the checkpoint, which makes the proof
     */
    public WitnessAnswer submit(Note checkpoint, MerkleTree tree) throws IOException {
        var answer = add(checkpoint, tree, Math.min(cosigned.get(), tree.size()));
        if (answer instanceof WitnessAnswer.Conflict) {
            long size = ((WitnessAnswer.Conflict) answer).size();
            if (size <= tree.size()) answer = add(checkpoint, tree, size);
        }
        if (answer instanceof WitnessAnswer.Cosigned) cosigned.set(tree.size());
        return answer;
    }

    private WitnessAnswer add(Note checkpoint, MerkleTree tree, long old) throws IOException {
        return add(old, old == 0 ? List.of() : tree.consistency(old).path(), checkpoint);
    }

    /** The call as it is: {@code old} is the size that the witness is thought to have cosigned last. */
    public WitnessAnswer add(long old, List<Hash> proof, Note checkpoint) {
        var lines = proof.stream().map(hash -> hash + "\n").collect(Collectors.joining());
        var request = HttpRequest.newBuilder(addCheckpoint)
                .timeout(patience)
                .POST(BodyPublishers.ofString("old " + old + "\n" + lines + "\n" + checkpoint))
                .build();
        try {
            return answer(
                    http.send(request, BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER)), checkpoint);
        } catch (IOException e) {
            return new WitnessAnswer.Unavailable("%s: %s".formatted(e.getClass().getSimpleName(), e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new WitnessAnswer.Unavailable("interrupted");
        }
    }

    private WitnessAnswer answer(HttpResponse<String> response, Note checkpoint) {
        try {
            return switch (response.statusCode()) {
                case 200 -> new WitnessAnswer.Cosigned(cosignatures(response.body(), checkpoint));
                case 400 -> new WitnessAnswer.BadRequest();
                case 403 -> new WitnessAnswer.NotTrusted();
                case 404 -> new WitnessAnswer.UnknownOrigin();
                case 409 -> new WitnessAnswer.Conflict(size(response));
                case 422 -> new WitnessAnswer.Inconsistent();
                default -> new WitnessAnswer.Unavailable("status " + response.statusCode());
            };
        } catch (Malformed | NotVerified e) {
            return new WitnessAnswer.Unavailable("an answer out of order: " + e.getMessage());
        }
    }

    private List<Note.Signed> cosignatures(String lines, Note checkpoint) {
        var held = new Note(checkpoint.text(), Note.signatures(lines)).verify(keys);
        if (held.stream().anyMatch(signed -> signed.time().getEpochSecond() == 0)) {
            throw new NotVerified("a cosignature without its time");
        }
        return held;
    }

    private static long size(HttpResponse<String> response) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        if (!type.equals(SIZE_TYPE) || !response.body().endsWith("\n"))
            throw new Malformed("a conflict without a size");
        return Checkpoint.parseSize(response.body().substring(0, response.body().length() - 1));
    }
}
