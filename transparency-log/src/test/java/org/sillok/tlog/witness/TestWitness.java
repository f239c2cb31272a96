package org.sillok.tlog.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.merkle.ConsistencyProof;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.NoteSigner;
import org.sillok.tlog.note.VerifierKey;

/** A witness as c2sp.org/tlog-witness describes it, which remembers in memory and keeps all that it has cosigned. */
public final class TestWitness implements AutoCloseable {

    private final HttpServer server;
    private final List<NoteSigner> signers;
    private final Map<String, List<VerifierKey>> logs;
    private final Map<String, Checkpoint> latest = new ConcurrentHashMap<>();
    private final List<Checkpoint> cosigned = new ArrayList<>();
    private volatile @Nullable Answer instead;

    /** What goes back over HTTP. */
    public record Answer(int status, String type, String body) {}

    public TestWitness(List<NoteSigner> signers, VerifierKey... logKeys) {
        this.signers = signers;
        this.logs = List.of(logKeys).stream().collect(Collectors.groupingBy(VerifierKey::name));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/w/add-checkpoint", this::handle);
        server.start();
    }

    public WitnessClient client() {
        var keys = signers.stream().map(NoteSigner::key).toList();
        return new WitnessClient(HttpClient.newHttpClient(), prefix(), keys, Duration.ofSeconds(5));
    }

    public URI prefix() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/w/");
    }

    /** Has the witness answer this, whatever it is asked; null for the right answers again. */
    public void answer(@Nullable Answer other) {
        instead = other;
    }

    /** All that it has cosigned. */
    public synchronized List<Checkpoint> cosigned() {
        return List.copyOf(cosigned);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var other = instead;
        var answer = other == null ? answer(exchange.getRequestMethod(), body) : other;
        var bytes = answer.body().getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private synchronized Answer answer(String method, String body) {
        if (!method.equals("POST")) return status(405);
        try {
            int blank = body.indexOf("\n\n");
            var lines = List.of(body.substring(0, blank).split("\n", -1));
            if (!lines.getFirst().startsWith("old ") || lines.size() > 64) return status(400);
            long old = Checkpoint.parseSize(lines.getFirst().substring(4));
            var proof = lines.subList(1, lines.size()).stream().map(Hash::parse).toList();
            var note = Note.parse(body.substring(blank + 2));
            return answer(old, proof, note, Checkpoint.of(note));
        } catch (Malformed | IndexOutOfBoundsException e) {
            return status(400);
        }
    }

    private Answer answer(long old, List<Hash> proof, Note note, Checkpoint checkpoint) {
        var keys = logs.get(checkpoint.origin());
        if (keys == null) return status(404);
        if (refuses(() -> note.verify(keys))) return status(403);
        if (old > checkpoint.size()) return status(400);
        var last = latest.get(checkpoint.origin());
        long size = last == null ? 0 : last.size();
        if (old != size) return new Answer(409, "text/x.tlog.size", size + "\n");
        if (refuses(() -> verify(last, checkpoint, proof))) return status(422);
        latest.put(checkpoint.origin(), checkpoint);
        cosigned.add(checkpoint);
        var lines = signers.stream().map(signer -> signer.signature(note.text()).line() + "\n");
        return new Answer(200, "text/plain", lines.collect(Collectors.joining()));
    }

    private static void verify(@Nullable Checkpoint last, Checkpoint next, List<Hash> proof) {
        if (next.size() == 0 && !next.root().equals(Hash.EMPTY_TREE)) throw new NotVerified("not the empty tree");
        if (last != null && last.size() > 0) {
            ConsistencyProof.between(last.size(), next.size(), proof).verify(last.root(), next.root());
        } else if (!proof.isEmpty()) {
            throw new NotVerified("a proof from nothing");
        }
    }

    private static boolean refuses(Runnable verification) {
        try {
            verification.run();
            return false;
        } catch (NotVerified e) {
            return true;
        }
    }

    private static Answer status(int status) {
        return new Answer(status, "text/plain", "");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
