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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.sillok.benchmarks.Options;
import org.sillok.benchmarks.load.ClosedLoop;
import org.sillok.benchmarks.load.Load;
import org.sillok.benchmarks.load.OpenLoop;
import org.sillok.benchmarks.motion.Clerk;
import org.sillok.benchmarks.motion.Pile;
import org.sillok.benchmarks.record.Committee;
import org.sillok.benchmarks.report.Report;
import org.sillok.benchmarks.report.Series;
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
    private static final int MOST_A_SECOND = 20_000;

    private record Turn(Load load, double cpuSeconds, long residentBytes) {
        double cpuPerThousand() {
            return cpuSeconds / load.operations() * 1_000 * 1_000;
        }
    }

    private record Cell(String what, int clients) {}

    private final Options options;
    private final Report report;
    private final Side side;
    private final int port;
    private final String clerk;
    private final List<String> members = new ArrayList<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final Pile pile;
    private final Map<Cell, List<Turn>> turns = new LinkedHashMap<>();
    private final long eventsBefore;

    private Rest(Options options, Report report, Side side, Path secret) {
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
        var data = directory.resolve("rest");
        var side = Side.start(
                "rest",
                directory,
                List.of("-Xms1g", "-Xmx1g"),
                RestSide.class,
                "--server.port=0",
                "--sillok.data=" + data,
                "--sillok.scenarios=",
                "--logging.level.root=warn");
        try (side) {
            new Rest(options, report, side, data.resolve("access").resolve("secret")).run();
        }
    }

    /** The pile counts before it submits; what it submits is what it has last counted. */
    private Question submitting(int motions) {
        return new Question(pile.submitted() - motions, motions, List.of());
    }

    private void run() {
        report.heading("W1 over REST: the whole of Sillok, live views included, in one process with 1 GB of heap");
        stretch(32, options.warmUp(), any -> voting());
        stretch(32, options.warmUp() / 2, any -> nothing());
        for (int round = 0; round < options.rounds(); round++) {
            for (int clients : CLIENTS) {
                turn(COMMAND, clients, () -> stretch(clients, options.seconds(), any -> voting()));
                turn(NOTHING, clients, () -> stretch(clients, options.seconds() / 2, any -> nothing()));
            }
        }
        var rate = median(COMMAND, 32, turn -> turn.load().perSecond()) * OPEN_SHARE;
        turn("command, open loop at %.0f a second".formatted(rate), OPEN_CONNECTIONS, () -> openLoop(rate));
        var refused = voteTwice();
        var said = side.ask(new Question(0, 0, pile.closed()), Said.class);
        var expected = eventsBefore + pile.submitted() + acknowledged.get();
        if (said.events() != expected) {
            throw new IllegalStateException("%d events, but %d acknowledged".formatted(said.events(), expected));
        }
        table();
        report.text(
                "Checked at the end: %,d motions with the right tally, %d of %d second votes refused, %,d events for %,d acknowledged.\n"
                        .formatted(pile.closed().size(), refused, Committee.MEMBERS, said.events(), expected));
        aims();
    }

    private Load stretch(int clients, double seconds, IntFunction<? extends ClosedLoop.Client> client) {
        prepare(clients, seconds);
        return ClosedLoop.run(clients, seconds, client);
    }

    private Load openLoop(double rate) {
        prepare(OPEN_CONNECTIONS, options.seconds());
        return OpenLoop.run(OPEN_CONNECTIONS, rate, options.seconds(), any -> voting());
    }

    private void prepare(int clients, double seconds) {
        pile.prepare((int) (seconds * MOST_A_SECOND / Clerk.STEPS) + clients);
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

    private void turn(String what, int clients, Supplier<Load> stretch) {
        var before = side.usage();
        var load = stretch.get();
        var after = side.usage();
        turns.computeIfAbsent(new Cell(what, clients), any -> new ArrayList<>())
                .add(new Turn(load, after.cpuSeconds() - before.cpuSeconds(), after.residentBytes()));
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

    private void table() {
        var rows = new ArrayList<List<String>>();
        turns.forEach((cell, all) -> rows.add(List.of(
                "%s, %d connection%s".formatted(cell.what(), cell.clients(), cell.clients() == 1 ? "" : "s"),
                cell(all, turn -> turn.load().perSecond()),
                cell(all, turn -> turn.load().latencies().mean() / 1e3),
                cell(all, turn -> turn.load().latencies().p50() / 1e3),
                cell(all, turn -> turn.load().latencies().p99() / 1e3),
                cell(all, turn -> turn.load().latencies().p999() / 1e3),
                cell(all, Turn::cpuPerThousand),
                cell(all, turn -> turn.residentBytes() / 1e6))));
        report.table(
                List.of("", "a second", "mean ms", "p50 ms", "p99 ms", "p99.9 ms", "server CPU ms / 1,000", "RSS MB"),
                rows);
    }

    private void aims() {
        for (int clients : List.of(32, 256)) {
            report.atLeast(
                    "REST command ÷ no-op endpoint, %d connections".formatted(clients),
                    0.65,
                    median(COMMAND, clients, turn -> turn.load().perSecond())
                            / median(NOTHING, clients, turn -> turn.load().perSecond()));
        }
        report.atMost(
                "REST command p50 on one connection, ms",
                0.6,
                median(COMMAND, 1, turn -> turn.load().latencies().p50() / 1e3));
    }

    private double median(String what, int clients, ToDoubleFunction<Turn> value) {
        return series(turns.getOrDefault(new Cell(what, clients), List.of()), value)
                .median();
    }

    private static String cell(List<Turn> turns, ToDoubleFunction<Turn> value) {
        return series(turns, value).cell();
    }

    private static Series series(List<Turn> turns, ToDoubleFunction<Turn> value) {
        return Series.of(turns.stream().mapToDouble(value).boxed().toList());
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
