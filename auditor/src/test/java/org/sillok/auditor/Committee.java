package org.sillok.auditor;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.sillok.kernel.BodySamples;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Disclosure;
import org.sillok.kernel.Event;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.Samples;
import org.sillok.kernel.VotingSamples;
import org.sillok.kernel.body.BodyEstablished;
import org.sillok.kernel.body.MemberAppointed;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.body.RollEntry;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.MeetingConvened;
import org.sillok.kernel.meeting.MeetingKind;
import org.sillok.kernel.meeting.MeetingOpened;
import org.sillok.kernel.meeting.MemberArrived;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.MemberRecord;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.Participation;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingOpened;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.person.PersonalField;

/** One committee of 15 that meets once and votes by roll-call on motion after motion: a record of any length. */
public final class Committee {

    private static final Instant START = Instant.parse("2019-12-10T05:00:00.250Z");
    static final MeetingId MEETING = new MeetingId("m-1");
    static final List<PersonId> MEMBERS = IntStream.rangeClosed(1, 15)
            .mapToObj(number -> new PersonId("p-" + number))
            .toList();
    private static final List<SeatId> SEATS = BodySamples.charter().seatGroups().stream()
            .flatMap(group -> IntStream.rangeClosed(1, group.seats()).mapToObj(group::seat))
            .toList();
    static final Roll ROLL = new Roll(
            1,
            15,
            IntStream.range(0, 15)
                    .mapToObj(number -> new RollEntry(SEATS.get(number), MEMBERS.get(number)))
                    .toList(),
            null,
            null);

    private final BiConsumer<RecordedEvent, List<Disclosure>> record;
    private final Map<String, Long> sequences = new HashMap<>();
    private List<Disclosure> said = new ArrayList<>();
    private long position;
    private int motions;

    /** @param record takes each event, and what opens its commitments */
    public Committee(BiConsumer<RecordedEvent, List<Disclosure>> record) {
        this.record = record;
    }

    /** A log of this many events, or a few more. */
    public static MadeLog.Maker log(long events) {
        var maker = new MadeLog.Maker();
        new Committee((event, disclosures) -> {
                    disclosures.forEach(maker::disclose);
                    maker.event(event);
                })
                .sit(events);
        return maker;
    }

    /** Lets the committee sit until there are so many events. */
    public Committee sit(long events) {
        if (position == 0) begin();
        while (position < events) decide(motions++);
        return this;
    }

    private void begin() {
        for (var member : MEMBERS) {
            var name = new TreeMap<>(Map.of(PersonalField.NAME, words("name of " + member.value())));
            add(new PersonRegistered(member, name, Samples.plain(member)));
        }
        add(new BodyEstablished(
                Samples.BODY,
                words("the committee"),
                null,
                BodySamples.LAUNCH,
                BodySamples.SEOUL,
                BodySamples.charter(),
                Samples.plain(MEMBERS.getFirst())));
        for (int member = 0; member < MEMBERS.size(); member++) {
            var term = new Membership(
                    new MembershipId("term-" + member),
                    SEATS.get(member),
                    MEMBERS.get(member),
                    BodySamples.LAUNCH,
                    null,
                    null,
                    1);
            add(new MemberAppointed(Samples.BODY, term, List.of(), Samples.plain(MEMBERS.get(member))));
        }
        add(new MeetingConvened(
                MEETING,
                Samples.BODY,
                MeetingKind.REGULAR,
                new SessionId("2019"),
                START,
                words("city hall"),
                java.time.LocalDate.of(2019, 11, 1),
                30,
                7,
                null,
                Samples.BODY_SEEN,
                Samples.plain(MEMBERS.getFirst())));
        for (var member : MEMBERS) add(new MemberArrived(MEETING, member, Samples.BODY_SEEN, Samples.plain(member)));
        add(new MeetingOpened(
                MEETING,
                ROLL,
                MEMBERS,
                BodySamples.OPENING,
                quorum(),
                Samples.BODY_SEEN,
                Samples.plain(MEMBERS.getFirst())));
    }

    private static Verdict quorum() {
        return Verdict.quorum(BodySamples.OPENING, 15, ROLL.seats(), ROLL.inOffice());
    }

    private void decide(int number) {
        var motion = new MotionId("motion-" + number);
        var act = Samples.plain(MEMBERS.getFirst());
        var meeting = last(MEETING.toString());
        add(new MotionSubmitted(
                motion,
                Samples.BODY,
                MEETING,
                new SessionId("2019"),
                new AgendaItemId("a-1"),
                "matter-" + number,
                null,
                "ordinary",
                words("title " + number),
                words("text " + number),
                MEMBERS.getFirst(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                act));
        add(new VotingOpened(
                motion,
                1,
                MEETING,
                Method.ROLL_CALL,
                ROLL,
                VotingSamples.RULES,
                MEMBERS,
                quorum(),
                List.of(),
                List.of(last(Samples.BODY.toString()), meeting),
                act));
        var votes = new ArrayList<Vote>();
        var did = new ArrayList<MemberRecord>();
        for (int member = 0; member < 15; member++) {
            var choice = choice((number + 1) * (member + 7) * 31);
            votes.add(Vote.of(MEMBERS.get(member), choice));
            did.add(new MemberRecord(
                    ROLL.members().get(member).seat(), MEMBERS.get(member), participation(choice), null));
            add(new VoteCast(motion, 1, votes.getLast(), Samples.plain(MEMBERS.get(member))));
        }
        var decision = Decision.of(VotingSamples.RULES, new Headcount(15, 15, 15, 0, 0), Tally.of(votes));
        add(new VotingClosed(motion, 1, Samples.BODY, MEETING, decision, did, List.of(), meeting, act));
    }

    /** A stream as it stands now. */
    Evidence last(String stream) {
        return new Evidence(stream, sequences.getOrDefault(stream, -1L));
    }

    private static Choice choice(int draw) {
        return switch (Math.floorMod(draw / 4, 3)) {
            case 0 -> Choice.YES;
            case 1 -> Choice.NO;
            default -> Choice.ABSTAIN;
        };
    }

    private static Participation participation(Choice choice) {
        return switch (choice) {
            case YES -> Participation.YES;
            case NO -> Participation.NO;
            case ABSTAIN -> Participation.ABSTAINED;
        };
    }

    private Commitment words(String text) {
        var salt = ByteBuffer.allocate(Disclosure.SALT_BYTES)
                .putLong(position)
                .putInt(said.size())
                .array();
        var disclosure = Disclosure.of(text, null, salt);
        said.add(disclosure);
        return disclosure.commitment();
    }

    Committee add(Event event) {
        var stream = event.stream().toString();
        long sequence = sequences.merge(stream, 0L, (before, none) -> before + 1);
        var recorded = new RecordedEvent(
                position,
                "0192e4a0-7b1c-7000-8000-%012x".formatted(position),
                stream,
                sequence,
                START.plusMillis(position),
                event);
        position++;
        var disclosed = said;
        said = new ArrayList<>();
        record.accept(recorded, disclosed);
        return this;
    }
}
