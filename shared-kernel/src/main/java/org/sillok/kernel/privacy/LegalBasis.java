package org.sillok.kernel.privacy;

import static org.sillok.kernel.privacy.Fate.ERASED;
import static org.sillok.kernel.privacy.Fate.KEPT;
import static org.sillok.kernel.privacy.Ground.OWN_WORDS;
import static org.sillok.kernel.privacy.Ground.PUBLIC_BUSINESS;
import static org.sillok.kernel.privacy.Ground.PUBLIC_OFFICE;
import static org.sillok.kernel.privacy.Ground.PUBLIC_TASK;
import static org.sillok.kernel.privacy.Readers.EVERYBODY;
import static org.sillok.kernel.privacy.Readers.OFFICE;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sillok.kernel.person.PersonalField;

/**
 * The register: what the record holds about people, on what ground, who sees it, and what an erasure does to it. Every place of
 * every event where a person, a personal value or a text can stand belongs to one entry; a place that is in none fails a test.
 */
public enum LegalBasis {
    // ---- personal values
    NAME("The name of a person", PUBLIC_OFFICE, EVERYBODY, ERASED, values(PersonalField.NAME)),
    GENDER("The gender, for the checks of a charter", PUBLIC_TASK, OFFICE, ERASED, values(PersonalField.GENDER)),
    BIRTH_DATE(
            "The date of birth, for the checks of a charter",
            PUBLIC_TASK,
            OFFICE,
            ERASED,
            values(PersonalField.BIRTH_DATE)),
    CONTACT("How to reach a person", PUBLIC_TASK, OFFICE, ERASED, values(PersonalField.CONTACT)),
    PROGRAMMES(
            "Programmes completed, for the checks of a charter",
            PUBLIC_TASK,
            OFFICE,
            ERASED,
            values(PersonalField.PROGRAMMES)),

    // ---- texts about one person, under that person's key
    APPOINTMENT_ADVICE(
            "What the checks of a charter say of an appointment", PUBLIC_OFFICE, EVERYBODY, ERASED, "Advice.finding"),
    RECUSAL_GROUND(
            "The facts for which a member stays out of a decision", PUBLIC_OFFICE, EVERYBODY, ERASED, "Recusal.ground"),

    // ---- texts, each under a key of its own
    REASONS("Why an act was done", PUBLIC_BUSINESS, EVERYBODY, KEPT, "Act.reason"),
    RULES(
            "Charters: the names of bodies, seats and sources of nomination, and the wording of rules",
            PUBLIC_BUSINESS,
            EVERYBODY,
            KEPT,
            "BodyEstablished.name",
            "SeatGroup.label",
            "SeatGroup.nominatedBy",
            "Article.wording"),
    PROCEEDINGS(
            "Meetings, agendas, motions and their texts",
            PUBLIC_BUSINESS,
            EVERYBODY,
            KEPT,
            "MeetingConvened.place",
            "MeetingConvened.urgency",
            "AgendaItem.title",
            "MotionSubmitted.title",
            "MotionSubmitted.text",
            "PublishedMeetingRecorded.place",
            "PublishedDecisionRecorded.title",
            "PublishedTermRecorded.title"),
    MONEY(
            "The labels of budgets, cycles, programmes and plans",
            PUBLIC_BUSINESS,
            EVERYBODY,
            KEPT,
            "Line.label",
            "CategoryRule.label",
            "ClassRule.label",
            "CycleEstablished.title",
            "Programme.label",
            "ReviewOpened.title",
            "PlanItem.label",
            "PlanningScheduled.title"),
    CITIZENS_WORDS(
            "What citizens propose and what panels say",
            OWN_WORDS,
            EVERYBODY,
            KEPT,
            "ProposalSubmitted.title",
            "ProposalSubmitted.text",
            "ProposalSubmitted.place",
            "OpinionGiven.statement"),
    EXAMINATIONS(
            "What was found about proposals",
            PUBLIC_BUSINESS,
            EVERYBODY,
            KEPT,
            "SiteChecked.note",
            "Estimate.basis",
            "DeliberationNoted.note",
            "ProgressReported.note"),
    DOCUMENT_TITLES(
            "The titles of documents; their content is redacted as a whole",
            PUBLIC_BUSINESS,
            EVERYBODY,
            KEPT,
            "DocumentStored.title"),
    REFERENCES(
            "Events that speak of a text by its hash",
            PUBLIC_BUSINESS,
            EVERYBODY,
            KEPT,
            "TextRedacted.text",
            "DisclosureChanged.commitment"),

    // ---- who did what, by opaque ids
    REGISTRATIONS(
            "That there is a person of this id",
            PUBLIC_TASK,
            EVERYBODY,
            KEPT,
            "PersonRegistered.person",
            "PersonCorrected.person",
            "PersonErased.person"),
    ACTS("Who acted, in which capacity", PUBLIC_OFFICE, EVERYBODY, KEPT, "Act.actor"),
    OFFICES(
            "Who held which seat and office, and when",
            PUBLIC_OFFICE,
            EVERYBODY,
            KEPT,
            "Membership.person",
            "MembershipEnded.person",
            "OfficeDesignated.person",
            "Roll.chair",
            "Roll.viceChair",
            "RollEntry.member"),
    ATTENDANCE(
            "Who was in the room, and when",
            PUBLIC_OFFICE,
            EVERYBODY,
            KEPT,
            "MemberArrived.member",
            "MemberDeparted.member",
            "MeetingOpened.present",
            "MeetingResumed.present",
            "PublishedAttendance.member",
            "VotingOpened.present"),
    VOTES(
            "Who voted how in open votes, and who took part in secret ones",
            PUBLIC_OFFICE,
            EVERYBODY,
            KEPT,
            "Vote.voter",
            "Vote.onBehalfOf",
            "CastingVoteGiven.chair",
            "MemberRecord.member",
            "SecretTallyRecorded.participants",
            "PublishedVote.voter",
            "UnknownVote.voter",
            "VotedTwice.voter",
            "VoterWithoutTerm.voter"),
    MOTIONS(
            "Who moved and seconded",
            PUBLIC_OFFICE,
            EVERYBODY,
            KEPT,
            "MotionSubmitted.mover",
            "MotionSeconded.seconder"),
    RECUSALS(
            "Who stayed out of a decision, or was challenged",
            PUBLIC_OFFICE,
            EVERYBODY,
            KEPT,
            "Recusal.member",
            "Challenge.member"),
    PROPOSERS(
            "Who proposed what, by opaque ids alone once erased",
            OWN_WORDS,
            EVERYBODY,
            KEPT,
            "ProposalSubmitted.proposers",
            "CoProposerJoined.proposer");

    private static final Map<String, LegalBasis> BY_PLACE = Arrays.stream(values())
            .flatMap(entry -> entry.places.stream().map(place -> Map.entry(place, entry)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<PersonalField, LegalBasis> BY_FIELD = Arrays.stream(PersonalField.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), field -> valueOf(field.name())));

    private final String what;
    private final Ground ground;
    private final Readers readers;
    private final Fate fate;
    private final SortedSet<String> places;

    LegalBasis(String what, Ground ground, Readers readers, Fate fate, String... places) {
        this.what = what;
        this.ground = ground;
        this.readers = readers;
        this.fate = fate;
        this.places = new TreeSet<>(Arrays.asList(places));
    }

    private static String[] values(PersonalField field) {
        return Stream.of("PersonRegistered.values/", "PersonCorrected.values/")
                .map(place -> place + field)
                .toArray(String[]::new);
    }

    /** The entry of a place such as {@code Act.reason}: a record, and a part of it. */
    public static LegalBasis at(String place) {
        return Objects.requireNonNull(BY_PLACE.get(place), () -> place + " is not in the register");
    }

    public static LegalBasis of(PersonalField field) {
        return Objects.requireNonNull(BY_FIELD.get(field));
    }

    public String what() {
        return what;
    }

    public Ground ground() {
        return ground;
    }

    public Readers readers() {
        return readers;
    }

    public Fate fate() {
        return fate;
    }

    /** Where in the events it stands. */
    public SortedSet<String> places() {
        return new TreeSet<>(places);
    }

    public boolean isPublic() {
        return readers == EVERYBODY;
    }
}
