package org.sillok.benchmarks.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.sillok.benchmarks.Options;
import org.sillok.benchmarks.load.ClosedLoop;
import org.sillok.benchmarks.load.Load;
import org.sillok.benchmarks.load.OpenLoop;
import org.sillok.benchmarks.machine.Usage;
import org.sillok.benchmarks.motion.Clerk;
import org.sillok.benchmarks.motion.Pile;
import org.sillok.benchmarks.record.Committee;
import org.sillok.benchmarks.report.Report;
import org.sillok.benchmarks.report.Turns;
import org.sillok.benchmarks.rest.RestSide.Question;
import org.sillok.benchmarks.rest.RestSide.Said;
import org.sillok.benchmarks.side.Side;

/** W1 over REST by turns with an endpoint of the same server that does nothing. */
public final class Rest {

    private static final List<Integer> CLIENTS = List.of(1, 32, 256);
    private static final String COMMAND = "command";
    private static final String NOTHING = "no-op";
    private static final int OPEN_CONNECTIONS = 128;
    private static final double OPEN_SHARE = 0.5;
    private static final double PREPARED_A_SECOND = 3_000;
    private static final double MARGIN = 3;

    private final Process process;
    private final Options options;
    private final Report report;
    private final Side side;
    private final int port;
    private final String clerk;
    private final List<String> members = new ArrayList<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final Pile pile;
    private final Turns turns = new Turns(Usage::ofThisRun);
    private final long eventsBefore;
    private double fastest = PREPARED_A_SECOND / MARGIN;

    private Rest(Process process, Options options, Report report, Side side, Path secret) {
        this.process = process;
        this.options = options;
        this.report = report;
        this.side = side;
        var said = side.ask(new Question(0, 0, List.of()), Said.class);
        port = said.port();
        eventsBefore = said.events();
        pile = new Pile(motions -> side.ask(submitting(motions.size()), Said.class));
        clerk = token(secret, "clerk", "clerk");
        for (var member : new Committee("committee").members()) members.add(token(secret, member.value(), "member"));
    }

    public static void run(Options options, Report report, Path directory) {
        for (var process : Process.values()) run(process, options, report, directory);
    }

    private static void run(Process process, Options options, Report report, Path directory) {
        var data = directory.resolve("rest-" + process);
        var side = Side.start(
                "rest-" + process,
                directory,
                List.of("-Xms6g", "-Xmx6g"),
                RestSide.class,
                process.name(),
                "--server.port=0",
                "--sillok.data=" + data,
                "--sillok.scenarios=",
                "--sillok.event-store=embedded",
                "--server.tomcat.max-keep-alive-requests=-1",
                "--logging.level.root=warn");
        try (side) {
            new Rest(process, options, report, side, data.resolve("access").resolve("secret")).run();
        }
    }

    /** The pile counts before it submits; what it submits is what it has last counted. */
    private Question submitting(int motions) {
        return new Question(pile.submitted() - motions, motions, List.of());
    }

    private void run() {
        report.heading("W1 over REST: " + process.words());
        // The compiler needs far longer for a whole web server than for the commands alone.
        commands(32, options.warmUp() * 6);
        nothing(32, options.warmUp());
        for (int round = 0; round < options.rounds(); round++) {
            for (int clients : CLIENTS) {
                turns.take(COMMAND, clients, side::usage, () -> commands(clients, options.seconds()));
                turns.take(NOTHING, clients, side::usage, () -> nothing(clients, options.seconds() / 2));
            }
        }
        var rate = turns.perSecond(COMMAND, 32) * OPEN_SHARE;
        if (rate > 0) {
            var paced = "command, open loop at %.0f a second".formatted(rate);
            turns.take(paced, OPEN_CONNECTIONS, side::usage, () -> openLoop(rate));
        }
        var refused = voteTwice();
        var said = side.ask(new Question(0, 0, pile.closed()), Said.class);
        var expected = eventsBefore + pile.submitted() + acknowledged.get();
        if (said.events() != expected) {
            throw new IllegalStateException("%d events, but %d acknowledged".formatted(said.events(), expected));
        }
        turns.table(report, "connection");
        report.text(
                "Checked at the end: %,d motions with the right tally, %d of %d second votes refused, %,d events for %,d acknowledged.\n"
                        .formatted(pile.closed().size(), refused, Committee.MEMBERS, said.events(), expected));
        aims();
    }

    private Load commands(int clients, double seconds) {
        prepare(clients, seconds);
        var load = ClosedLoop.run(clients, seconds, any -> voting());
        fastest = Math.max(fastest, load.perSecond());
        return load;
    }

    private Load nothing(int clients, double seconds) {
        return ClosedLoop.run(clients, seconds, any -> nothing());
    }

    private Load openLoop(double rate) {
        prepare(OPEN_CONNECTIONS, options.seconds());
        return OpenLoop.run(OPEN_CONNECTIONS, rate, options.seconds(), any -> voting());
    }

    private void prepare(int clients, double seconds) {
        pile.prepare((int) ((seconds + 1) * fastest * MARGIN / Clerk.STEPS) + clients);
    }

    private ClosedLoop.Client voting() {
        var connection = new Connection(port);
        var clerks = new Clerk(pile, new Members(connection, clerk, members), acknowledged);
        return new ClosedLoop.Client() {
            @Override
            public void ask() {
                clerks.ask();
            }

            @Override
            public void close() {
                clerks.close();
                connection.close();
            }
        };
    }

    private ClosedLoop.Client nothing() {
        var connection = new Connection(port);
        var asking = new Members(connection, clerk, members);
        return new ClosedLoop.Client() {
            @Override
            public void ask() {
                asking.nothing();
            }

            @Override
            public void close() {
                connection.close();
            }
        };
    }

    private int voteTwice() {
        pile.prepare(1);
        try (var connection = new Connection(port)) {
            var floor = new Members(connection, clerk, members);
            var last = new Clerk(pile, floor, acknowledged);
            int refused = 0;
            last.ask();
            int motion = last.motion();
            for (int member = 0; member < Committee.MEMBERS; member++) {
                last.ask();
                var again = floor.cast(motion, member);
                if (again.status() == 409 && again.body().contains("already-voted")) refused++;
            }
            last.close();
            if (refused != Committee.MEMBERS) throw new IllegalStateException("a second vote was taken");
            return refused;
        }
    }

    private void aims() {
        for (int clients : List.of(32, 256)) {
            report.atLeast(
                    "REST command ÷ no-op endpoint, %d connections, %s".formatted(clients, process.words()),
                    0.65,
                    turns.perSecond(COMMAND, clients) / turns.perSecond(NOTHING, clients));
        }
        report.atMost(
                "REST command p50 on one connection, ms, " + process.words(),
                0.6,
                turns.median(COMMAND, 1, load -> load.latencies().p50() / 1e3));
    }

    private String token(Path secret, String subject, String role) {
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
}
