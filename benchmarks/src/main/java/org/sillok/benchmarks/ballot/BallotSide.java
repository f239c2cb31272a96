package org.sillok.benchmarks.ballot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.CommandFault.StreamChanged;
import org.sillok.benchmarks.load.ClosedLoop;
import org.sillok.benchmarks.load.Load;
import org.sillok.benchmarks.record.EmbeddedRecord;
import org.sillok.benchmarks.side.Answers;
import org.sillok.benchmarks.tally.MassBallot;
import org.sillok.command.Command;
import org.sillok.command.ballot.BallotsMeasured;
import org.sillok.kernel.ballot.BallotCast;
import org.sillok.kernel.cycle.CountedBallot;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Takes ballots in, in a process of its own. */
public final class BallotSide {

    /** A stretch of load; without clients, the count at the end, of so many ballots at least. */
    record Question(int clients, double seconds, int fill) {
        static Question fill(int ballots) {
            return new Question(0, 0, ballots);
        }
    }

    /**
     * @param load absent after the count
     * @param bytes on disk
     * @param heap what the ballots take in memory, all read and none forgotten
     */
    record Said(@Nullable Load load, int ballots, double countedIn, long bytes, long heap) {}

    @Configuration
    @ComponentScan(
            basePackageClasses = BallotsMeasured.class,
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Aggregate.class))
    @ComponentScan(
            basePackageClasses = Command.class,
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CommandTargetResolver.class))
    static class BallotBoxes {}

    private static final int DIFFERENT = 20_000;
    private static final int TWICE = 100;

    private final EmbeddedRecord record;
    private final CommandGateway commands;
    private final BallotsMeasured ballots = new BallotsMeasured();
    private final MassBallot mass = new MassBallot(DIFFERENT);
    private final AtomicInteger voters = new AtomicInteger();

    private BallotSide(EmbeddedRecord record) {
        this.record = record;
        this.commands = record.part(CommandGateway.class);
    }

    public static void main(String[] arguments) throws IOException {
        var answers = Answers.onStandardOutput();
        LoggingSystem.get(BallotSide.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        try (var record = EmbeddedRecord.open(Path.of(arguments[0]), BallotBoxes.class)) {
            answers.serve(Question.class, new BallotSide(record)::answer);
        }
    }

    private Said answer(Question question) {
        if (question.clients() == 0) return count(question.fill());
        ClosedLoop.Client voter = () -> cast(voters.getAndIncrement());
        return new Said(ClosedLoop.run(question.clients(), question.seconds(), any -> voter), 0, 0, 0, 0);
    }

    private void cast(int voter) {
        commands.sendAndWait(ballots.cast(voter, chosen(voter)));
    }

    private CountedBallot chosen(int voter) {
        return mass.weighted().get(voter % DIFFERENT);
    }

    /** Counts what lies in the record, and holds it against what was cast. */
    private Said count(int least) {
        while (voters.get() < least) cast(voters.getAndIncrement());
        for (int voter = 0; voter < TWICE; voter++) requireRefused(voter);
        long before = heap();
        long start = System.nanoTime();
        var counted = new ArrayList<CountedBallot>();
        try (var cast = record.log().ofTypes(List.of("ballot-cast"), 0)) {
            cast.map(recorded -> (BallotCast) recorded.event())
                    .forEach(one -> counted.add(new CountedBallot(one.voterClass(), one.choices())));
        }
        var selection = mass.greedy().allocate(counted);
        var took = (System.nanoTime() - start) / 1e9;
        long heap = heap() - before;
        var expected = new ArrayList<CountedBallot>();
        for (int voter = 0; voter < voters.get(); voter++) expected.add(chosen(voter));
        if (counted.size() != voters.get() || record.log().head() + 1 != voters.get()) {
            throw new IllegalStateException("%d ballots counted of %d".formatted(counted.size(), voters.get()));
        }
        if (!selection.equals(mass.greedy().allocate(expected))) throw new IllegalStateException("another selection");
        return new Said(null, counted.size(), took, record.bytes(), heap);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void requireRefused(int voter) {
        try {
            cast(voter);
        } catch (CommandExecutionException e) {
            if (e.getDetails().filter(StreamChanged.class::isInstance).isPresent()) return;
            throw e;
        }
        throw new IllegalStateException("a second ballot was taken");
    }
}
