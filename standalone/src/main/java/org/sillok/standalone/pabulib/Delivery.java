package org.sillok.standalone.pabulib;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.sillok.kernel.catalog.EventJson;
import tools.jackson.databind.JsonNode;

/** Sends requests the way everybody's requests go, each under a key of its own, so that a repeat records nothing. */
final class Delivery implements AutoCloseable {

    /** How many seconds the views may be behind many ballots. */
    private static final int PATIENCE = 600;

    private final URI server;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();
    private long position = -1;
    private int recorded;
    private int repeated;

    /** @param token of an administrator */
    Delivery(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    /** An answer that is no refusal. */
    record Answer(HttpResponse<String> http) {

        JsonNode json() {
            return EventJson.mapper().readTree(http.body());
        }

        /** The last part of the address of what came into being, or was there. */
        String named() {
            var location = http.headers().firstValue("Location").orElseThrow();
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    /** Sends what is to be recorded once. @throws Refusal when it is refused */
    Answer post(String key, String path, Map<String, ?> body) {
        var answer = send(request(path, body).header("Idempotency-Key", key));
        if (answer.http().headers().firstValue("Idempotency-Replayed").isPresent()) repeated++;
        else recorded++;
        return answer;
    }

    /** Sends what establishes something that may be there already; whether it was is of no matter. */
    void postUnlessThere(String key, String path, Map<String, ?> body, String refusal) {
        try {
            post(key, path, body);
        } catch (Refusal refused) {
            if (!refused.is(refusal)) throw refused;
        }
    }

    /** Sends ballots, which are known by no key. */
    Answer postBallots(String path, Map<String, ?> body) {
        return send(request(path, body));
    }

    /** Asks once the views have seen all that was sent. */
    JsonNode get(String path) {
        var request = HttpRequest.newBuilder(server.resolve(path)).GET();
        if (position >= 0) request.header("Sillok-Min-Position", Long.toString(position));
        for (var waits = 0; ; waits++) {
            try {
                return send(request).json();
            } catch (Refusal late) {
                if (!late.is("not-yet-visible") || waits == PATIENCE) throw late;
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while importing", e);
        }
    }

    int recorded() {
        return recorded;
    }

    int repeated() {
        return repeated;
    }

    private HttpRequest.Builder request(String path, Map<String, ?> body) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(EventJson.mapper().writeValueAsString(body), StandardCharsets.UTF_8));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() / 100 != 2) throw new Refusal(answer);
            answer.headers()
                    .firstValueAsLong("Sillok-Position")
                    .ifPresent(reached -> position = Math.max(position, reached));
            return new Answer(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(server + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while importing", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }

    /** The server refuses something. */
    static final class Refusal extends RuntimeException {

        private final String body;

        Refusal(HttpResponse<String> answer) {
            super("%s was answered %d %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
            body = answer.body();
        }

        boolean is(String problem) {
            return body.contains("\"/problems/" + problem + "\"");
        }
    }
}
