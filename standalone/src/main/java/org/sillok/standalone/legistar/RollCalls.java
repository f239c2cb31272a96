package org.sillok.standalone.legistar;

import java.util.ArrayList;
import java.util.List;
import org.sillok.command.Command;
import org.sillok.command.evidence.Bodies;
import org.sillok.command.motion.RecordPublishedDecision;
import org.sillok.kernel.Citation;
import org.sillok.kernel.motion.PublishedVote;

/** The roll-calls: what was done about a matter by names, with what was published of its outcome. */
final class RollCalls {

    private static final int AT_A_TIME = 512;

    private final Courier courier;
    private final Seals seals;
    private final Acts acts;
    private final Bodies bodies;
    private final Progress progress;
    private final List<Errand> waiting = new ArrayList<>();
    private int taken;

    RollCalls(Courier courier, Seals seals, Acts acts, Bodies bodies, Progress progress) {
        this.courier = courier;
        this.seals = seals;
        this.acts = acts;
        this.bodies = bodies;
        this.progress = progress;
    }

    void take(Publication publication) {
        publication.matters(matter -> matter.history().forEach(action -> take(matter, action)));
        deliver();
        progress.stage("roll-calls", taken);
    }

    private void take(Legistar.Matter matter, Legistar.Action action) {
        var passed = action.passed();
        if (action.votes().isEmpty()) {
            if (passed != null) progress.leftOut("decisions without a roll-call");
        } else if (passed == null) {
            progress.leftOut("roll-calls without an outcome");
        } else {
            taken++;
            var thing = new RollCall(matter.file(), matter.name(), action, passed);
            waiting.add(Errand.of("roll-call." + action.id(), thing, () -> command(thing)));
            if (waiting.size() == AT_A_TIME) deliver();
        }
    }

    /** A roll-call with what it was about. */
    private record RollCall(String file, String name, Legistar.Action action, String passed) {}

    private void deliver() {
        courier.deliver(List.copyOf(waiting));
        waiting.clear();
    }

    private Command command(RollCall rollCall) {
        var action = rollCall.action();
        var time = Clocks.action(action.date());
        var day = time.toLocalDate();
        var body = Names.body(action.bodyId());
        var reading = bodies.read(body);
        var meeting = action.event() == null ? null : Names.meeting(action.event());
        return new RecordPublishedDecision(
                Names.motion(action.id()),
                body,
                meeting,
                day,
                seals.text("%s: %s. %s".formatted(rollCall.file(), rollCall.name(), action.action())),
                new Citation(Acts.SOURCE + ", " + rollCall.file(), "action " + action.id()),
                null,
                action.votes().stream().map(RollCalls::vote).toList(),
                Words.outcome(rollCall.passed()),
                reading.facts().rollOn(day),
                reading.facts().charterOn(day).charter(),
                null,
                reading.evidence(),
                acts.published(Clocks.instant(time)));
    }

    private static PublishedVote vote(Legistar.Vote vote) {
        return new PublishedVote(Names.person(vote.person()), vote.word(), Words.vote(vote.word()));
    }
}
