package org.sillok.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Act;
import org.sillok.kernel.Authority;
import org.sillok.kernel.BodySamples;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Event;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.Samples;
import org.sillok.kernel.body.BodyEstablished;
import org.sillok.kernel.body.EndGround;
import org.sillok.kernel.body.MemberAppointed;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.MembershipEnded;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.Office;
import org.sillok.kernel.body.OfficeDesignated;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.body.RollEntry;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.budget.BudgetGrant;
import org.sillok.kernel.meeting.AgendaItem;
import org.sillok.kernel.meeting.AgendaItemAdded;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.MeetingAdjourned;
import org.sillok.kernel.meeting.MeetingConvened;
import org.sillok.kernel.meeting.MeetingKind;
import org.sillok.kernel.meeting.MeetingOpened;
import org.sillok.kernel.meeting.MemberArrived;
import org.sillok.kernel.meeting.MemberDeparted;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.motion.AmendmentTarget;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.MemberRecord;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.Participation;
import org.sillok.kernel.motion.Recusal;
import org.sillok.kernel.motion.Rules;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.motion.VoteChanged;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingOpened;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.person.PersonalField;
import org.sillok.projection.catalog.InMemoryViews;

/** Writes a record for a test, event by event: positions, sequences and times follow by themselves. */
public final class Chronicle {

    private static final Instant START = Instant.parse("2019-07-25T00:00:00Z");

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    /** Appends an event; it is recorded one minute after the one before. */
    public Chronicle add(Event event) {
        var stream = event.stream().toString();
        var sequence = sequences.merge(stream, 0L, (before, zero) -> before + 1);
        var position = events.size();
        var recordedAt = START.plusSeconds(60L * position);
        events.add(new RecordedEvent(position, "event-" + position, stream, sequence, recordedAt, event));
        return this;
    }

    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    /** The position of the last event. */
    public long last() {
        return events.size() - 1L;
    }

    public InMemoryViews views() {
        return InMemoryViews.of(events);
    }

    /** An act by the clerk, with a reason and a citation. */
    public static Act act() {
        return Samples.stated();
    }

    /** An act by the clerk that happened at another time than it was recorded. */
    public static Act actAt(Instant occurredAt) {
        return new Act(
                Samples.CLERK,
                Capacity.CLERK,
                null,
                new Authority.Cited(Samples.ARTICLE_9),
                occurredAt,
                Provenance.ENTERED);
    }

    /** A member's own act. */
    public static Act own(PersonId member) {
        return Samples.plain(member);
    }

    public static Commitment words(String text) {
        return Samples.words(text);
    }

    public Chronicle registered(String person) {
        var values = new TreeMap<>(Map.of(PersonalField.NAME, words("name of " + person)));
        return add(new PersonRegistered(new PersonId(person), values, act()));
    }

    /** The body of the samples, with 15 seats. */
    public Chronicle established() {
        return add(new BodyEstablished(
                Samples.BODY,
                words("committee"),
                null,
                BodySamples.LAUNCH,
                BodySamples.SEOUL,
                BodySamples.charter(),
                act()));
    }

    public Chronicle appointed(String person, String seat, String from, @Nullable String until) {
        return add(new MemberAppointed(Samples.BODY, membership(person, seat, from, until), List.of(), act()));
    }

    public static Membership membership(String person, String seat, String from, @Nullable String until) {
        return new Membership(
                new MembershipId(person + "-" + seat),
                SeatId.parse(seat),
                new PersonId(person),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                null,
                1);
    }

    public Chronicle ended(String person, String seat, EndGround ground, String on) {
        return add(new MembershipEnded(
                Samples.BODY,
                new MembershipId(person + "-" + seat),
                new PersonId(person),
                SeatId.parse(seat),
                ground,
                LocalDate.parse(on),
                act()));
    }

    public Chronicle designated(Office office, String person, String from) {
        return add(new OfficeDesignated(Samples.BODY, office, new PersonId(person), LocalDate.parse(from), act()));
    }

    public Chronicle convened(String meeting, String at) {
        return add(new MeetingConvened(
                new MeetingId(meeting),
                Samples.BODY,
                MeetingKind.REGULAR,
                new SessionId("2019"),
                Instant.parse(at),
                words("city hall"),
                LocalDate.of(2019, 11, 1),
                30,
                7,
                null,
                Samples.BODY_SEEN,
                act()));
    }

    public Chronicle item(String meeting, String item) {
        return add(new AgendaItemAdded(new MeetingId(meeting), agendaItem(item), act()));
    }

    public static AgendaItem agendaItem(String item) {
        return new AgendaItem(new AgendaItemId(item), "matter-" + item, null, words("title of " + item), List.of());
    }

    public Chronicle arrived(String meeting, String member, String at) {
        return add(new MemberArrived(
                new MeetingId(meeting), new PersonId(member), Samples.BODY_SEEN, actAt(Instant.parse(at))));
    }

    public Chronicle departed(String meeting, String member, String at) {
        return add(new MemberDeparted(new MeetingId(meeting), new PersonId(member), actAt(Instant.parse(at))));
    }

    public Chronicle opened(String meeting, Roll roll, String... present) {
        return add(new MeetingOpened(
                new MeetingId(meeting),
                roll,
                persons(present),
                BodySamples.OPENING,
                quorum(roll, present.length),
                Samples.BODY_SEEN,
                act()));
    }

    public Chronicle adjourned(String meeting, String at) {
        return add(new MeetingAdjourned(new MeetingId(meeting), actAt(Instant.parse(at))));
    }

    public Chronicle submitted(String motion, String meeting, String item, String mover) {
        return add(submission(motion, meeting, item, mover, null, null));
    }

    public static MotionSubmitted submission(
            String motion,
            String meeting,
            String item,
            String mover,
            @Nullable AmendmentTarget amends,
            @Nullable BudgetGrant grants) {
        return new MotionSubmitted(
                new MotionId(motion),
                Samples.BODY,
                new MeetingId(meeting),
                new SessionId("2019"),
                new AgendaItemId(item),
                "matter-" + item,
                null,
                "ordinary",
                words("title of " + motion),
                words("text of " + motion),
                new PersonId(mover),
                amends,
                null,
                grants,
                null,
                List.of(),
                List.of(Samples.BODY_SEEN),
                own(new PersonId(mover)));
    }

    /** A motion that reconsiders another one. */
    public Chronicle reconsidering(String motion, String earlier, String meeting, String item, String mover) {
        var plain = submission(motion, meeting, item, mover, null, null);
        return add(new MotionSubmitted(
                plain.motion(),
                plain.body(),
                plain.meeting(),
                plain.session(),
                plain.agendaItem(),
                plain.matter(),
                plain.kind(),
                plain.majority(),
                plain.title(),
                plain.text(),
                plain.mover(),
                null,
                new MotionId(earlier),
                null,
                null,
                List.of(),
                plain.evidence(),
                plain.act()));
    }

    public Chronicle votingOpened(String motion, int round, String meeting, Method method, Roll roll, Rules rules) {
        var present = roll.members().stream().map(RollEntry::member).toList();
        return add(new VotingOpened(
                new MotionId(motion),
                round,
                new MeetingId(meeting),
                method,
                roll,
                rules,
                present,
                quorum(roll, present.size()),
                List.of(),
                List.of(Samples.BODY_SEEN, Samples.MEETING_SEEN),
                act()));
    }

    public Chronicle voted(String motion, int round, String voter, Choice choice) {
        var member = new PersonId(voter);
        return add(new VoteCast(new MotionId(motion), round, Vote.of(member, choice), own(member)));
    }

    public Chronicle changed(String motion, int round, String voter, Choice from, Choice to) {
        var member = new PersonId(voter);
        return add(new VoteChanged(new MotionId(motion), round, from, Vote.of(member, to), own(member)));
    }

    public Chronicle closed(
            String motion, int round, String meeting, Decision decision, List<MemberRecord> did, Recusal... recusals) {
        return add(new VotingClosed(
                new MotionId(motion),
                round,
                Samples.BODY,
                new MeetingId(meeting),
                decision,
                did,
                List.of(recusals),
                Samples.MEETING_SEEN,
                act()));
    }

    /** A roll of these members, written {@code "citizen-1=ada"}. */
    public static Roll roll(String... members) {
        var entries = Stream.of(members)
                .map(member -> member.split("=", 2))
                .map(pair -> new RollEntry(SeatId.parse(pair[0]), new PersonId(pair[1])))
                .toList();
        return new Roll(1, 15, entries, entries.getFirst().member(), null);
    }

    public static MemberRecord did(String seat, String member, Participation participation) {
        return new MemberRecord(SeatId.parse(seat), new PersonId(member), participation, null);
    }

    public static List<PersonId> persons(String... ids) {
        return Stream.of(ids).map(PersonId::new).toList();
    }

    private static Verdict quorum(Roll roll, int present) {
        return Verdict.quorum(BodySamples.OPENING, present, roll.seats(), roll.inOffice());
    }
}
