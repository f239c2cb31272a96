package org.sillok.auditor.source;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** A running server, or a static mirror behind any web server. What does not come is asked for again, a few times. */
final class SourceOverHttp implements Source {

    private static final int TRIES = 4;
    private static final long MOST_BYTES = 1L << 30;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    SourceOverHttp(URI base) {
        this.base = base;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        var request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).build();
        for (int attempt = 1; ; attempt++) {
            try {
                var answer = http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
                if (answer.statusCode() < 500 && answer.statusCode() != 429) return told(answer);
                if (attempt == TRIES) throw new Unreadable(request.uri() + ": answers " + answer.statusCode());
            } catch (Unreadable e) {
                throw e;
            } catch (IOException e) {
                if (attempt == TRIES) throw new Unreadable("%s: %s".formatted(request.uri(), reason(e)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Unreadable(request.uri() + ": interrupted");
            }
            rest(attempt);
        }
    }

    private static Optional<byte[]> told(HttpResponse<byte[]> answer) throws Unreadable {
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(answer.body());
            case 404, 410 -> Optional.empty();
            default -> throw new Unreadable(answer.uri() + ": answers " + answer.statusCode());
        };
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? "no connection" : e.getMessage();
    }

    private static void rest(int attempt) throws Unreadable {
        try {
            Thread.sleep(Duration.ofMillis(100L << (2 * attempt)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable("interrupted");
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
