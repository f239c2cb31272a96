package org.sillok.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** One canonical instance of every event and variant there is; the approved samples on disk are written from these. */
public final class Samples {

    /** An event and the name under which its approved sample lies: type, revision and variant. */
    record Sample(String name, Event event) {}

    public static final BodyId BODY = new BodyId("seoul-democracy-committee");
    public static final MeetingId MEETING = new MeetingId("2019-12");
    public static final MotionId MOTION = new MotionId("2019-17");
    public static final BudgetId BUDGET = new BudgetId("fy2020");
    public static final CycleId CYCLE = new CycleId("2019");
    public static final DocumentId DOCUMENT = new DocumentId(sha256("agenda.pdf"));
    public static final PersonId CHAIR = new PersonId("p-chair");
    public static final PersonId COUNCIL_1 = new PersonId("p-council-1");
    public static final PersonId CITIZEN_1 = new PersonId("p-citizen-1");
    public static final PersonId CITIZEN_2 = new PersonId("p-citizen-2");
    public static final PersonId CITIZEN_3 = new PersonId("p-citizen-3");
    public static final ActorId CLERK = new ActorId("clerk-1");
    public static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    public static final Instant NOON = Instant.parse("2019-12-31T03:00:00Z");
    public static final Citation ARTICLE_9 = new Citation("서울특별시 시민참여 기본조례", "제9조 제1항");
    public static final Evidence BODY_SEEN = new Evidence(BODY.toString(), 15);
    public static final Evidence MEETING_SEEN = new Evidence(MEETING.toString(), 7);

    private Samples() {}

    /** Every canonical instance, by the name of its approved sample: {@code vote-cast/1-proxy}. */
    public static SequencedMap<String, Event> events() {
        var events = new LinkedHashMap<String, Event>();
        Stream.of(
                        PersonSamples.all(),
                        BodySamples.all(),
                        MeetingSamples.all(),
                        MotionSamples.all(),
                        VotingSamples.all(),
                        BudgetSamples.all(),
                        DocumentSamples.all(),
                        CycleSamples.all(),
                        BallotSamples.all(),
                        ProposalSamples.all(),
                        ReviewSamples.all(),
                        CustodySamples.all())
                .flatMap(List::stream)
                .forEach(sample -> {
                    if (events.put(sample.name(), sample.event()) != null) {
                        throw new IllegalStateException("two samples are named " + sample.name());
                    }
                });
        return events;
    }

    /** The canonical instance of that name. */
    public static Event event(String name) {
        var event = events().get(name);
        if (event == null) throw new IllegalArgumentException("there is no sample named " + name);
        return event;
    }

    /** An act with everything that an act can state. */
    public static Act stated() {
        return new Act(
                CLERK,
                Capacity.CLERK,
                words("as minuted on paper"),
                new Authority.Cited(ARTICLE_9),
                NOON,
                Provenance.ENTERED);
    }

    /** An act that needs no reason and no other authority than the actor's own office. */
    public static Act plain(PersonId member) {
        return new Act(ActorId.of(member), Capacity.MEMBER, null, new Authority.Mandate(), null, Provenance.ENTERED);
    }

    /** An act under the authority of a motion of the record. */
    public static Act mandated(Capacity capacity, Provenance provenance) {
        return new Act(
                ActorId.SYSTEM, capacity, words("by motion"), new Authority.AdoptedMotion(MOTION), NOON, provenance);
    }

    /** Stands for a free text; opens nothing. */
    public static Commitment words(String text) {
        return new Commitment(sha256(text));
    }

    static Sample sample(Event event) {
        return new Sample(name(event), event);
    }

    static Sample sample(String variant, Event event) {
        return new Sample(name(event) + "-" + variant, event);
    }

    private static String name(Event event) {
        var type = event.getClass().getAnnotation(EventType.class);
        return type.value() + "/" + type.revision();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
