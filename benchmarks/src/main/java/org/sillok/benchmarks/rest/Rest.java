package org.sillok.benchmarks.rest;

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

/** W1 over REST by turns with an endpoint of the same server that does nothing. */
public final class Rest {

    private static final List<Integer> CLIENTS = List.of(1, 32, 256);
    private static final String COMMAND = "command";
    private static final String NOTHING = "no-op";
    private static final int OPEN_CONNECTIONS = 128;
    private static final double OPEN_SHARE = 0.5;
    private static final int WARMING = 32;
    private static final int WARM_UPS = 12;
    private static final double PREPARED_A_SECOND = 6_000;
    private static final double MARGIN = 2;

    private final Served served;
    private final Options options;
    private final Report report;
    private final Server server;
    private final String clerk;
    private final List<String> members = new ArrayList<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final Pile pile;
    private final Turns turns = new Turns(Usage::ofThisRun);
    private final long eventsBefore;
    private double fastest = PREPARED_A_SECOND / MARGIN;

    private Rest(Served served, Options options, Report report, Server server) {
        this.served = served;
        this.options = options;
        this.report = report;
        this.server = server;
        eventsBefore = server.ask(Question.NOTHING).events();
        pile = new Pile(motions -> server.ask(submitting(motions.size())));
        clerk = server.token("clerk", "clerk");
        for (var member : new Committee("committee").members()) members.add(server.token(member.value(), "member"));
    }

    public static void run(Options options, Report report, Path directory) {
        for (var served : Served.values()) {
            try (var server = Server.start("rest", served, directory)) {
                new Rest(served, options, report, server).run();
            }
        }
    }

    /** The pile counts before it submits; what it submits is what it has last counted. */
    private Question submitting(int motions) {
        return new Question(pile.submitted() - motions, motions, List.of());
    }

    private void run() {
        report.heading("W1 over REST: " + served.words());
        warmUp();
        for (int round = 0; round < options.rounds(); round++) {
            for (int clients : CLIENTS) {
                prepare(clients, options.seconds());
                turns.take(COMMAND, clients, server::usage, () -> commands(clients, options.seconds()));
                server.catchUp();
                turns.take(NOTHING, clients, server::usage, () -> nothing(clients, options.seconds() / 2));
            }
        }
        var rate = turns.perSecond(COMMAND, 32) * OPEN_SHARE;
        if (rate > 0) {
            var paced = "command, open loop at %.0f a second".formatted(rate);
            prepare(OPEN_CONNECTIONS, options.seconds());
            turns.take(paced, OPEN_CONNECTIONS, server::usage, () -> openLoop(rate));
        }
        var refused = voteTwice();
        var said = server.ask(new Question(0, 0, pile.closed()));
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

    /** A minute in the full run: the compiler needs far longer for a whole web server than for the commands alone. */
    private void warmUp() {
        var seconds = options.warmUp() / 2;
        for (int i = 0; i < WARM_UPS; i++) {
            prepare(WARMING, seconds);
            commands(WARMING, seconds);
        }
        nothing(WARMING, options.warmUp());
    }

    private Load commands(int clients, double seconds) {
        var load = ClosedLoop.run(clients, seconds, any -> voting());
        fastest = Math.max(fastest, load.perSecond());
        return load;
    }

    private Load nothing(int clients, double seconds) {
        return ClosedLoop.run(clients, seconds, any -> nothing());
    }

    private Load openLoop(double rate) {
        return OpenLoop.run(OPEN_CONNECTIONS, rate, options.seconds(), any -> voting());
    }

    /** Makes ready what a stretch can use up, taken as often as it may be. */
    private void prepare(int clients, double seconds) {
        var commands = Turns.ATTEMPTS * (seconds + 1) * fastest * MARGIN;
        pile.prepare((int) (commands / Clerk.STEPS) + Turns.ATTEMPTS * clients);
        server.catchUp();
    }

    private ClosedLoop.Client voting() {
        var connection = server.connect();
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
        var connection = server.connect();
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
        try (var connection = server.connect()) {
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
                    "REST command ÷ no-op endpoint, %d connections, %s".formatted(clients, served.words()),
                    0.65,
                    turns.perSecond(COMMAND, clients) / turns.perSecond(NOTHING, clients));
        }
        report.atMost(
                "REST command p50 on one connection, ms, " + served.words(),
                0.6,
                turns.median(COMMAND, 1, load -> load.latencies().p50() / 1e3));
    }
}
