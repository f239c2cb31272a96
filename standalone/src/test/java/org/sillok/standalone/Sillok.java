package org.sillok.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sillok.kernel.catalog.EventJson;
import tools.jackson.databind.JsonNode;

/** A running record, spoken to as any client would: over HTTP, with tokens. */
public final class Sillok {

    /** An answer: its status, its headers, its JSON. */
    public record Reply(int status, HttpResponse<String> http) {

        public JsonNode json() {
            return EventJson.mapper().readTree(http.body());
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        /** The name of the problem that this answer carries; empty where it carries none. */
        public String problem() {
            return header("Content-Type").startsWith("application/problem+json")
                    ? json().path("type").asString().replace("/problems/", "")
                    : "";
        }

        public long position() {
            return Long.parseLong(header("Sillok-Position"));
        }
    }

    private final URI base;
    private final Path secret;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public Sillok(URI base, Path data) {
        this.base = base;
        this.secret = data.resolve("access/secret");
    }

    public URI base() {
        return base;
    }

    public Reply get(String path, String... headers) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET(), headers);
    }

    /** Posts JSON as somebody, named {@code role:subject}. */
    public Reply post(String who, String path, String json, String... headers) {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + token(who))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8));
        return send(request, headers);
    }

    public String token(String who) {
        return tokens.computeIfAbsent(who, this::issue);
    }

    public Reply send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) request.headers(headers);
        try {
            var response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private String issue(String who) {
        var role = who.substring(0, who.indexOf(':'));
        var subject = who.substring(who.indexOf(':') + 1);
        try {
            var form = "subject=" + URLEncoder.encode(subject, StandardCharsets.UTF_8) + "&role=" + role;
            var request = HttpRequest.newBuilder(base.resolve("/local/tokens"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sillok-Secret", Files.readString(secret).strip())
                    .POST(BodyPublishers.ofString(form));
            return send(request).http().body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
