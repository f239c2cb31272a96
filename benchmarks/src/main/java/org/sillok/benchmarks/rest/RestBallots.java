package org.sillok.benchmarks.rest;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sillok.benchmarks.Options;
import org.sillok.benchmarks.load.ClosedLoop;
import org.sillok.benchmarks.load.Load;
import org.sillok.benchmarks.machine.Usage;
import org.sillok.benchmarks.report.Report;
import org.sillok.benchmarks.report.Turns;
import org.sillok.benchmarks.rest.RestSide.Question;
import org.sillok.benchmarks.tally.MassBallot;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.Choices.Approval;

/** W2 over REST: a clerk enters ballots handed in on paper, one at a time or many together. */
public final class RestBallots {

    private static final List<Integer> CLIENTS = List.of(1, 32, 256);
    private static final String ONE_BY_ONE = "ballots one by one";
    private static final String TOGETHER = "ballots, 1,000 together";
    private static final int BATCH = 1_000;
    private static final int DIFFERENT = 20_000;
    private static final String PATH = "/api/v1/cycles/" + OpenCycle.ID.value();

    private final Options options;
    private final Server server;
    private final String headers;
    private final List<String> papers;
    private final AtomicInteger voters = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Turns turns = new Turns(Usage::ofThisRun);

    private RestBallots(Options options, Server server, List<String> papers) {
        this.options = options;
        this.server = server;
        this.papers = papers;
        this.headers = "Authorization: Bearer " + server.token("clerk", "clerk") + "\r\n";
    }

    public static void run(Options options, Report report, Path directory) {
        var papers = papers();
        for (var served : Served.values()) {
            report.heading("W2 over REST: " + served.words());
            try (var server = Server.start("ballots", served, directory)) {
                new RestBallots(options, server, papers).run(report);
            }
        }
    }

    private static List<String> papers() {
        return new MassBallot(DIFFERENT)
                .weighted().stream()
                        .map(one -> "\"voterClass\":\"%s\",\"choices\":{\"form\":\"approval\",\"projects\":[%s]}}"
                                .formatted(
                                        one.voterClass().value(),
                                        ((Approval) one.choices())
                                                .projects().stream()
                                                        .map(ProposalId::value)
                                                        .collect(Collectors.joining("\",\"", "\"", "\""))))
                        .toList();
    }

    private void run(Report report) {
        var before = server.ask(Question.NOTHING).events();
        oneByOne(32, options.warmUp() * 3);
        for (int round = 0; round < options.rounds(); round++) {
            for (int clients : CLIENTS) {
                server.catchUp();
                turns.take(ONE_BY_ONE, clients, server::usage, () -> oneByOne(clients, options.seconds()));
            }
            server.catchUp();
            turns.take(TOGETHER, 1, server::usage, this::together);
        }
        requireRefused();
        var events = server.ask(Question.NOTHING).events() - before;
        if (events != acknowledged.get()) {
            throw new IllegalStateException("%d ballots, but %d acknowledged".formatted(events, acknowledged.get()));
        }
        turns.table(report, "connection");
        report.text("Checked at the end: %,d ballots in the record for %,d acknowledged, and a second one refused.\n"
                .formatted(events, acknowledged.get()));
    }

    private Load oneByOne(int clients, double seconds) {
        return ClosedLoop.run(clients, seconds, any -> new Post(server.connect(), "/paper-ballots", 1));
    }

    /** Operations are ballots here too. */
    private Load together() {
        return ClosedLoop.run(1, options.seconds(), any -> new Post(server.connect(), "/ballots/batch", BATCH))
                .times(BATCH);
    }

    private final class Post implements ClosedLoop.Client {

        private final Connection connection;
        private final String path;
        private final int ballots;

        Post(Connection connection, String path, int ballots) {
            this.connection = connection;
            this.path = PATH + path;
            this.ballots = ballots;
        }

        @Override
        public void ask() {
            int first = voters.getAndAdd(ballots);
            var answer = connection.post(path, headers, ballots == 1 ? paper(first) : batch(first));
            if (answer.status() / 100 != 2) throw new IllegalStateException(answer.toString());
            acknowledged.addAndGet(ballots);
        }

        private String batch(int first) {
            return IntStream.range(first, first + ballots)
                    .mapToObj(RestBallots.this::paper)
                    .collect(Collectors.joining(",", "{\"ballots\":[", "]}"));
        }

        @Override
        public void close() {
            connection.close();
        }
    }

    private String paper(int voter) {
        return "{\"voter\":\"voter-" + voter + "\"," + papers.get(voter % DIFFERENT);
    }

    private void requireRefused() {
        try (var connection = server.connect()) {
            var again = connection.post(PATH + "/paper-ballots", headers, paper(0));
            if (again.status() != 409 || !again.body().contains("ballot-already-cast")) {
                throw new IllegalStateException("a second ballot: " + again);
            }
        }
    }
}
