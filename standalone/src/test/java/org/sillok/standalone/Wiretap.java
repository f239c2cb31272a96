package org.sillok.standalone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sillok.kernel.catalog.EventJson;

/** Sits on the wire between a client and a running record, passes everything on, and keeps what went by. */
final class Wiretap implements AutoCloseable {

    private static final Set<String> OWN =
            Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "http2-settings");

    /** A request that was carried out. */
    record Sent(String method, URI uri, Map<String, List<String>> headers, byte[] body) {

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElse("");
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Set<String> problems = new ConcurrentSkipListSet<>();
    private final List<Sent> carriedOut = new CopyOnWriteArrayList<>();
    private final URI server;
    private final HttpServer wire;

    private Wiretap(URI server) throws IOException {
        this.server = server;
        this.wire = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        wire.createContext("/", this::pass);
        wire.start();
    }

    static Wiretap before(URI server) {
        try {
            return new Wiretap(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + wire.getAddress().getPort());
    }

    /** The names of the problems that were answered so far. */
    Set<String> problems() {
        return Set.copyOf(problems);
    }

    /** The requests that were carried out so far. */
    List<Sent> carriedOut() {
        return List.copyOf(carriedOut);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var sent = new Sent(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    exchange.getRequestBody().readAllBytes());
            var answer = http.send(request(sent), BodyHandlers.ofByteArray());
            keep(sent, answer);
            answer.headers().map().forEach((name, values) -> {
                if (isPassedOn(name)) exchange.getResponseHeaders().put(name, values);
            });
            var body = answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(Sent sent) {
        var request = HttpRequest.newBuilder(server.resolve(sent.uri()))
                .method(sent.method(), BodyPublishers.ofByteArray(sent.body()));
        sent.headers().forEach((name, values) -> {
            if (isPassedOn(name)) values.forEach(value -> request.header(name, value));
        });
        return request.build();
    }

    private void keep(Sent sent, HttpResponse<byte[]> answer) {
        if (answer.statusCode() / 100 == 2) carriedOut.add(sent);
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")) return;
        var problem = EventJson.mapper().readTree(answer.body()).path("type").asString();
        problems.add(problem.replace("/problems/", ""));
    }

    private static boolean isPassedOn(String header) {
        return !OWN.contains(header.toLowerCase(Locale.ROOT)) && !header.startsWith(":");
    }

    @Override
    public void close() {
        wire.stop(0);
        http.close();
    }
}
