package org.sillok.standalone.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where this process answers, and tokens for acting there. */
@Component
public class OwnServer {

    private final Path secret;
    private volatile int port;

    OwnServer(@Value("${sillok.access.directory:data/access}") Path access) {
        this.secret = access.resolve("secret").toAbsolutePath();
    }

    @EventListener
    void serving(WebServerInitializedEvent server) {
        port = server.getWebServer().getPort();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The file that holds the secret of this installation. */
    public Path secret() {
        return secret;
    }

    /** A token, got as whoever knows the secret gets one. */
    public String token(String subject, String role) {
        var form = "subject=" + URLEncoder.encode(subject, StandardCharsets.UTF_8) + "&role=" + role;
        try {
            var request = HttpRequest.newBuilder(address().resolve("/local/tokens"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sillok-Secret", Files.readString(secret).strip())
                    .POST(BodyPublishers.ofString(form))
                    .build();
            try (var http = HttpClient.newHttpClient()) {
                return http.send(request, BodyHandlers.ofString()).body();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no token for " + subject, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
