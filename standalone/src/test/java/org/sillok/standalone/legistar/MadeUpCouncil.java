package org.sillok.standalone.legistar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.sillok.axon.EventLog;
import org.sillok.command.Command;
import org.sillok.command.body.EstablishBody;
import org.sillok.command.body.RecordPublishedTerm;
import org.sillok.command.evidence.Bodies;
import org.sillok.command.motion.RecordPublishedDecision;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Citation;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Vault;
import org.sillok.kernel.body.Article;
import org.sillok.kernel.body.Base;
import org.sillok.kernel.body.Charter;
import org.sillok.kernel.body.MajorityRule;
import org.sillok.kernel.body.MinutesRule;
import org.sillok.kernel.body.NoticeRule;
import org.sillok.kernel.body.RecusalRule;
import org.sillok.kernel.body.SeatGroup;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.body.SecondingRule;
import org.sillok.kernel.body.SecrecyRule;
import org.sillok.kernel.body.Threshold;
import org.sillok.kernel.body.TieRule;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.PublishedVote;

/** Bodies of 16 seats with 14 members in office, one for each base that a majority may be taken of. */
final class MadeUpCouncil {

    private static final int SEATS = 16;
    private static final int IN_OFFICE = 14;
    private static final LocalDate DAY = LocalDate.parse("2019-06-03");
    private static final AtomicInteger COUNCILS = new AtomicInteger();

    private final CommandGateway commands;
    private final EventLog log;
    private final Bodies bodies;
    private final Seals seals;
    private final Acts acts;
    private final Map<Base, BodyId> established = new EnumMap<>(Base.class);
    private final String name = "made-up-council-" + COUNCILS.incrementAndGet();
    private int published;

    MadeUpCouncil(CommandGateway commands, EventLog log, Bodies bodies, Vault vault) {
        this.commands = commands;
        this.log = log;
        this.bodies = bodies;
        this.seals = new Seals(vault);
        this.acts = new Acts(seals);
    }

    /** The members are numbered from 1; up to 14 they are in office. */
    static PersonId member(int number) {
        return new PersonId("made-up-" + number);
    }

    /** Takes over a roll-call of the members in their order. @return what was recorded of it */
    PublishedDecisionRecorded publishes(Base base, Outcome outcome, List<String> words) {
        return take(
                base,
                outcome,
                IntStream.range(0, words.size())
                        .mapToObj(index -> vote(member(index + 1), words.get(index)))
                        .toList());
    }

    /** The same, with one line of the roll-call under the name of somebody else. */
    PublishedDecisionRecorded publishes(Base base, Outcome outcome, List<String> words, int line, PersonId name) {
        var votes = new ArrayList<PublishedVote>();
        for (int index = 0; index < words.size(); index++) {
            votes.add(vote(index == line ? name : member(index + 1), words.get(index)));
        }
        return take(base, outcome, votes);
    }

    private PublishedDecisionRecorded take(Base base, Outcome outcome, List<PublishedVote> votes) {
        var body = established.computeIfAbsent(base, this::establish);
        var reading = bodies.read(body);
        var motion = new MotionId(name + "-" + ++published);
        send(new RecordPublishedDecision(
                motion,
                body,
                null,
                DAY,
                seals.text("Made up"),
                new Citation("Made up", "for a test"),
                null,
                votes,
                outcome,
                reading.facts().rollOn(DAY),
                reading.facts().charterOn(DAY).charter(),
                null,
                reading.evidence(),
                acts.published(null)));
        return (PublishedDecisionRecorded)
                log.stream(motion.toString(), 0).getFirst().event();
    }

    private static PublishedVote vote(PersonId voter, String word) {
        return new PublishedVote(voter, word, Words.vote(word));
    }

    private BodyId establish(Base base) {
        var body = new BodyId(name + "-" + base.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var since = DAY.minusYears(1);
        send(new EstablishBody(
                body, seals.text("Made up"), null, since, Clocks.ZONE, charter(base), acts.published(null)));
        for (int number = 1; number <= IN_OFFICE; number++) {
            send(new RecordPublishedTerm(
                    body,
                    null,
                    new SeatId("member", number),
                    member(number),
                    since,
                    DAY.plusYears(1),
                    null,
                    1,
                    seals.text("Member"),
                    acts.published(null)));
        }
        return body;
    }

    private Charter charter(Base base) {
        var article = new Article(new Citation("Made up", "for a test"), seals.text("Made up"));
        var text = seals.text("Made up");
        return new Charter(
                List.of(new SeatGroup("member", text, text, SeatGroup.Kind.APPOINTED, SEATS, 24, 1, true, article)),
                new MajorityRule("quorum", List.of(Threshold.majorityOf(Base.IN_OFFICE)), article),
                new MajorityRule("ordinary", List.of(Threshold.majorityOf(base)), article),
                List.of(),
                new TieRule(TieRule.Resolution.REJECTED, true, article),
                new RecusalRule(true, true, article),
                new NoticeRule(0, article),
                new MinutesRule(60, 60, article),
                new SecondingRule(0, article),
                new SecrecyRule(List.of(), article),
                List.of());
    }

    private void send(Command command) {
        seals.keep();
        commands.sendAndWait(command);
    }
}
