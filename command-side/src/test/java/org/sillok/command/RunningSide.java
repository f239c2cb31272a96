package org.sillok.command;

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
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The writing side, really running, over an embedded store in a directory; closing and starting it again is a restart. */
public final class RunningSide implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Path data;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private RunningSide(ConfigurableApplicationContext context, Path data) {
        this.context = context;
        this.data = data;
    }

    /** Starts it with a clock, and with further properties. */
    public static RunningSide in(Path data, Clock clock, String... properties) {
        var builder = new SpringApplicationBuilder(CommandSide.class)
                .initializers(starting -> starting.getBeanFactory().registerSingleton("testClock", clock))
                .properties(
                        "spring.config.name=none",
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "spring.main.banner-mode=off",
                        "logging.level.root=warn",
                        "sillok.event-store=embedded",
                        "sillok.vault=sqlite",
                        "sillok.data=" + data,
                        "sillok.access.directory=" + data.resolve("access"))
                .properties(properties);
        return new RunningSide(builder.run(), data);
    }

    /** One of its parts. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Posts JSON in some role, or as somebody in that role: {@code citizen:kim}. */
    public Answer post(String role, String path, String body) {
        return post(role, path, "application/json", body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Posts bytes in some role. */
    public Answer post(String role, String path, String type, byte[] body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(role, this::token))
                .POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        var response = send(request.build());
        return new Answer(response.statusCode(), json.readTree(response.body()));
    }

    private String token(String role) {
        try {
            var secret = Files.readString(data.resolve("access/secret")).strip();
            var who = role.contains(":") ? role.split(":", 2) : new String[] {role, role + "-1"};
            var form = "subject=" + who[1] + "&role=" + URLEncoder.encode(who[0], StandardCharsets.UTF_8);
            var request = HttpRequest.newBuilder(uri("/local/tokens?" + form))
                    .header("Sillok-Secret", secret)
                    .POST(BodyPublishers.noBody());
            var answer = send(request.build());
            if (answer.statusCode() != 200)
                throw new IllegalStateException("no token for " + role + ": " + answer.body());
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI uri(String path) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }

    /** What was answered. */
    public record Answer(int status, JsonNode body) {

        /** The types of the events recorded, or that would have been; the whole answer where there are none. */
        public String events() {
            if (body.path("events").isEmpty()) return body.toString();
            var types = new StringBuilder();
            for (var event : body.path("events"))
                types.append(event.path("type").asString()).append(' ');
            return types.toString().strip();
        }

        /** The name of the problem; absent where there is none. */
        public @Nullable String problem() {
            var type = body.path("type").asString("");
            return type.startsWith("/problems/") ? type.substring("/problems/".length()) : null;
        }
    }
}
