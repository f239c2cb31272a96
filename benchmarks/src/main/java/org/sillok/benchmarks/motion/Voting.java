package org.sillok.benchmarks.motion;

import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.CommandExecutionException;
import org.sillok.benchmarks.load.ClosedLoop;
import org.sillok.benchmarks.load.Load;
import org.sillok.benchmarks.record.Committee;
import org.sillok.command.motion.MotionsMeasured;
import org.sillok.kernel.Event;
import org.sillok.kernel.motion.MotionRefusal.AlreadyVoted;

/**
 * Workload W1 against a chamber: clients take one motion after another from a pile of submitted ones, open it, cast 15
 * votes and close it, each command acknowledged before the next.
 */
final class Voting implements Floor {

    private final Chamber chamber;
    private final Committee committee = new Committee("committee");
    private final MotionsMeasured commands = new MotionsMeasured(committee);
    private final AtomicLong acknowledged = new AtomicLong();
    private final Pile pile;

    Voting(Chamber chamber) {
        this.chamber = chamber;
        pile = new Pile(motions ->
                chamber.submit(motions.stream().map(commands::submitted).toList()));
    }

    /**
     * Puts motions to the vote for a while.
     *
     * @param motions the most that can be used up
     */
    Load run(int clients, double seconds, int motions) {
        pile.prepare(motions);
        return ClosedLoop.run(clients, seconds, any -> new Clerk(pile, this, acknowledged));
    }

    @Override
    public void open(int motion) {
        send(commands.open(Pile.id(motion)));
    }

    @Override
    public void vote(int motion, int member) {
        send(commands.vote(Pile.id(motion), committee.member(member), Committee.choice(motion, member)));
    }

    @Override
    public void close(int motion) {
        send(commands.close(Pile.id(motion)));
    }

    private void send(Object command) {
        chamber.commands().sendAndWait(command);
    }

    /**
     * Holds everything that was acknowledged against the store, and a second vote of every member against the rules.
     *
     * @throws IllegalStateException when a vote is missing, miscounted or counted twice
     */
    Checked check() {
        int refused = voteTwice();
        for (var motion : pile.closed()) checkTally(motion);
        var expected = pile.submitted() + acknowledged.get();
        if (chamber.events() != expected) {
            throw new IllegalStateException(
                    "%d events, but %d were acknowledged".formatted(chamber.events(), expected));
        }
        return new Checked(pile.closed().size(), refused, chamber.events(), chamber.bytes());
    }

    private int voteTwice() {
        pile.prepare(1);
        int motion = pile.take();
        open(motion);
        int refused = 0;
        for (int member = 0; member < Committee.MEMBERS; member++) {
            vote(motion, member);
            if (isRefused(motion, member)) refused++;
        }
        close(motion);
        acknowledged.addAndGet(Clerk.STEPS);
        pile.close(motion);
        if (refused != Committee.MEMBERS) throw new IllegalStateException("a second vote was taken");
        return refused;
    }

    private boolean isRefused(int motion, int member) {
        try {
            vote(motion, member);
            return false;
        } catch (CommandExecutionException e) {
            return e.getDetails().filter(AlreadyVoted.class::isInstance).isPresent();
        }
    }

    private void checkTally(int motion) {
        var events = chamber.store()
                .readEvents(Pile.id(motion).toString())
                .asStream()
                .map(event -> (Event) event.getPayload())
                .toList();
        Tallies.check(motion, events);
    }
}
