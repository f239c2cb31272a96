package org.sillok.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.sillok.axon.EventLog;
import org.sillok.query.engine.Engine;
import org.sillok.standalone.scenario.ScenarioRunner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads the scenarios at the start and says where to look. */
@Component
class Welcome {

    /** How long the views may take to reach what was loaded before the greeting is printed all the same. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<String> scenarios;
    private final Path secret;
    private final EventLog log;
    private final Engine engine;
    private volatile int port;

    Welcome(
            @Value("${sillok.scenarios:}") List<String> scenarios,
            @Value("${sillok.access.directory:data/access}") Path access,
            EventLog log,
            Engine engine) {
        this.scenarios = scenarios.stream().filter(name -> !name.isBlank()).toList();
        this.secret = access.resolve("secret");
        this.log = log;
        this.engine = engine;
    }

    @EventListener
    void serving(WebServerInitializedEvent server) {
        port = server.getWebServer().getPort();
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) throws InterruptedException {
        var server = URI.create("http://127.0.0.1:" + port);
        for (var scenario : scenarios) {
            var report = new ScenarioRunner(server, (subject, role) -> token(server, subject, role), System.out)
                    .load(scenario);
            System.out.printf("%s: %s%n", scenario, report);
        }
        if (scenarios.isEmpty()) return;
        engine.await(log.head(), PATIENCE);
        System.out.println(greeting(server));
    }

    private String greeting(URI server) {
        return """

                Sillok is running. Look here:
                  who is in office       %1$s/api/v1/bodies/seoul-democracy/roster
                  … and was on a day     %1$s/api/v1/bodies/seoul-democracy/roster?on=2019-11-05
                  what was decided       %1$s/api/v1/decisions
                  the budget book        %1$s/api/v1/budgets/seoul-2020
                  everything, in words   %1$s/api/v1/timeline
                  all endpoints          %1$s/swagger-ui.html

                To act you need a token. This one is a clerk's:
                  curl -s %1$s/local/tokens -H "Sillok-Secret: $(cat %2$s)" -d subject=gansa -d role=clerk
                """.formatted(server, secret);
    }

    private String token(URI server, String subject, String role) {
        var form = "subject=" + URLEncoder.encode(subject, StandardCharsets.UTF_8) + "&role=" + role;
        try {
            var request = HttpRequest.newBuilder(server.resolve("/local/tokens"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sillok-Secret", Files.readString(secret).strip())
                    .POST(BodyPublishers.ofString(form))
                    .build();
            try (var http = HttpClient.newHttpClient()) {
                return http.send(request, BodyHandlers.ofString()).body();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("no token for " + subject, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
