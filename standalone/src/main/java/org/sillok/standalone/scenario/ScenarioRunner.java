package org.sillok.standalone.scenario;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Sends a scenario, step by step, to a running record. Every step that is to be recorded carries an Idempotency-Key made from its content, so
 * that loading a scenario again changes nothing.
 */
public final class ScenarioRunner {

    /** Gets a token for a subject and a role. */
    public interface Tokens {
        String token(String subject, String role);
    }

    /** What became of a scenario. */
    public record Report(int recorded, int repeated, int refused) {}

    private final URI server;
    private final Tokens tokens;
    private final PrintStream progress;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> issued = new ConcurrentHashMap<>();

    public ScenarioRunner(URI server, Tokens tokens, PrintStream progress) {
        this.server = server;
        this.tokens = tokens;
        this.progress = progress;
    }

    /** Loads a scenario by name. @throws IllegalStateException where an answer is not the one the file expects */
    public Report load(String name) {
        var scenario = Scenario.named(name);
        progress.printf("%s: %s%n", name, scenario.title());
        int recorded = 0;
        int repeated = 0;
        int refused = 0;
        int number = 0;
        @Nullable String told = null;
        for (var step : scenario.steps()) {
            number++;
            if (step.tell() != null && !step.tell().equals(told))
                progress.printf("  [%d/%d] %s%n", number, scenario.steps().size(), step.tell());
            told = step.tell();
            var answer = send(scenario, step);
            var again = answer.headers().firstValue("Idempotency-Replayed").isPresent()
                    || (repeated > 0 && is(step.again(), answer));
            if (!again) check(scenario, number, step, answer, repeated > 0);
            if (step.refused() != null) refused++;
            else if (again) repeated++;
            else recorded++;
        }
        return new Report(recorded, repeated, refused);
    }

    private HttpResponse<String> send(Scenario scenario, Step step) {
        var body = step.content();
        var request = HttpRequest.newBuilder(server.resolve(step.post()))
                .header("Content-Type", step.mediaType())
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (step.refused() == null) {
            request.header("Idempotency-Key", scenario.name() + "." + digest(step.as() + step.post() + body));
        }
        if (step.as() != null) request.header("Authorization", "Bearer " + token(scenario, step.as()));
        if (step.headers() != null) step.headers().forEach(request::header);
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading " + scenario.name(), e);
        }
    }

    /** Refusals are not remembered: of a scenario loaded again, only that it is refused is asked, not for which reason. */
    private static void check(Scenario scenario, int number, Step step, HttpResponse<String> answer, boolean again) {
        @Nullable String expected = step.refused();
        var succeeded = answer.statusCode() / 100 == 2;
        var fits = expected == null ? succeeded : !succeeded && (again || is(expected, answer));
        if (!fits) {
            throw new IllegalStateException("%s, step %d: POST %s was answered %d %s, expected %s"
                    .formatted(
                            scenario.name(),
                            number,
                            step.post(),
                            answer.statusCode(),
                            answer.body(),
                            expected == null ? "success" : expected));
        }
    }

    /** Whether the answer is the problem of that name. */
    private static boolean is(@Nullable String problem, HttpResponse<String> answer) {
        return problem != null && answer.body().contains("\"/problems/" + problem + "\"");
    }

    private String token(Scenario scenario, String actor) {
        var who = scenario.actors().get(actor);
        var subject = who == null ? actor : who.subject();
        var role = who == null ? "member" : who.role();
        return issued.computeIfAbsent(role + " " + subject, key -> tokens.token(subject, role));
    }

    private static String digest(String content) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
