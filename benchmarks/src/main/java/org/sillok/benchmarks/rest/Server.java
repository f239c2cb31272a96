package org.sillok.benchmarks.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sillok.benchmarks.machine.Usage;
import org.sillok.benchmarks.rest.RestSide.Question;
import org.sillok.benchmarks.rest.RestSide.Said;
import org.sillok.benchmarks.side.Side;

/** One of Sillok's servers in a process of its own, as those see it who ask it. */
final class Server implements AutoCloseable {

    private final Side side;
    private final Path secret;
    private final int port;

    private Server(Side side, Path secret) {
        this.side = side;
        this.secret = secret;
        this.port = ask(Question.NOTHING).port();
    }

    static Server start(String name, Served served, Path directory) {
        var data = directory.resolve(name + "-" + served);
        var side = Side.start(
                name + "-" + served,
                directory,
                List.of("-Xms6g", "-Xmx6g"),
                RestSide.class,
                served.name(),
                "--server.port=0",
                "--sillok.data=" + data,
                "--sillok.scenarios=",
                "--sillok.event-store=embedded",
                "--server.tomcat.max-keep-alive-requests=-1",
                "--logging.level.root=warn");
        return new Server(side, data.resolve("access").resolve("secret"));
    }

    Said ask(Question question) {
        return side.ask(question, Said.class);
    }

    /** What was recorded before is not to be folded while something else is measured. */
    void catchUp() {
        ask(Question.NOTHING);
    }

    Usage usage() {
        return side.usage();
    }

    Connection connect() {
        return new Connection(port);
    }

    String token(String subject, String role) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/local/tokens"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sillok-Secret", Files.readString(secret).strip())
                    .POST(HttpRequest.BodyPublishers.ofString("subject=" + subject + "&role=" + role))
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IllegalStateException("no token: " + answer.statusCode());
            return answer.body().strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        side.close();
    }
}
