package org.sillok.benchmarks.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandExecutionException;
import org.sillok.benchmarks.load.ClosedLoop;
import org.sillok.benchmarks.load.Load;
import org.sillok.benchmarks.record.Committee;
import org.sillok.command.motion.MotionsMeasured;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.motion.MotionRefusal.AlreadyVoted;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingOpened;

/**
 * Workload W1 against a chamber: clients take one motion after another from a pile of submitted ones, open it, cast 15
 * votes and close it, each command acknowledged before the next. The pile is 1,000 motions and is filled up when it
 * runs out.
 */
final class Voting {

    /** Motions that are submitted at a time. */
    static final int PILE = 1_000;

    private static final int STEPS = Committee.MEMBERS + 2;

    private final Chamber chamber;
    private final MotionsMeasured commands;
    private final Committee committee = new Committee("committee");
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final List<Integer> closed = new ArrayList<>();
    private int submitted;

    Voting(Chamber chamber) {
        this.chamber = chamber;
        this.commands = new MotionsMeasured(committee);
    }

    /** Puts motions to the vote for a while. */
    Load run(int clients, double seconds) {
        return ClosedLoop.run(clients, seconds, unused -> new Clerk());
    }

    /** Submits what a stretch of load can use up at most, so that nothing has to be submitted within it. */
    void prepare(int motions) {
        while (submitted < next.get() + motions) {
            var some = new ArrayList<org.sillok.kernel.motion.MotionSubmitted>();
            for (int i = 0; i < PILE; i++) some.add(commands.submitted(motion(submitted++)));
            chamber.submit(some);
        }
    }

    private static MotionId motion(int number) {
        return new MotionId("m-" + number);
    }

    private synchronized int take() {
        int number = next.getAndIncrement();
        if (number >= submitted) throw new IllegalStateException("only " + submitted + " motions were submitted");
        return number;
    }

    private void send(Object command) {
        chamber.commands().sendAndWait(command);
        acknowledged.incrementAndGet();
    }

    private Object vote(int motion, int member) {
        return commands.vote(motion(motion), committee.member(member), Committee.choice(motion, member));
    }

    /** Takes motions through, one after another, a command at a time. */
    private final class Clerk implements ClosedLoop.Client {
        private int motion;
        private int step;

        @Override
        public void ask() {
            if (step == 0) motion = take();
            if (step == 0) send(commands.open(motion(motion)));
            else if (step <= Committee.MEMBERS) send(vote(motion, step - 1));
            else send(commands.close(motion(motion)));
            if (++step == STEPS) finished();
        }

        private void finished() {
            step = 0;
            synchronized (closed) {
                closed.add(motion);
            }
        }

        @Override
        public void close() {
            while (step != 0) ask();
        }
    }

    /**
     * Holds everything that was acknowledged against the store, and a second vote of every member against the rules.
     *
     * @throws IllegalStateException when a vote is missing, miscounted or counted twice
     */
    Checked check() {
        prepare(1);
        int refused = voteTwice();
        for (var motion : closed) checkTally(motion);
        var expected = submitted + acknowledged.get();
        if (chamber.events() != expected) {
            throw new IllegalStateException("%d events, but %d were acknowledged".formatted(chamber.events(), expected));
        }
        return new Checked(closed.size(), refused, chamber.events(), chamber.bytes());
    }

    private int voteTwice() {
        int motion = take();
        send(commands.open(motion(motion)));
        int refused = 0;
        for (int member = 0; member < Committee.MEMBERS; member++) {
            send(vote(motion, member));
            if (isRefused(vote(motion, member))) refused++;
        }
        send(commands.close(motion(motion)));
        closed.add(motion);
        if (refused != Committee.MEMBERS) throw new IllegalStateException("a second vote was taken");
        return refused;
    }

    private boolean isRefused(Object command) {
        try {
            chamber.commands().sendAndWait(command);
            return false;
        } catch (CommandExecutionException e) {
            return e.getDetails().filter(AlreadyVoted.class::isInstance).isPresent();
        }
    }

    private void checkTally(int motion) {
        var events = chamber.store()
                .readEvents(motion(motion).toString())
                .asStream()
                .<Object>map(org.axonframework.messaging.Message::getPayload)
                .toList();
        var opened = events.stream().filter(VotingOpened.class::isInstance).count();
        var votes = events.stream().filter(VoteCast.class::isInstance).count();
        var tallies = events.stream()
                .filter(VotingClosed.class::isInstance)
                .map(event -> ((VotingClosed) event).decision().tally())
                .toList();
        if (opened != 1 || votes != Committee.MEMBERS || !tallies.equals(List.of(Committee.tally(motion)))) {
            throw new IllegalStateException("motion %d: %s".formatted(motion, events));
        }
    }
}
