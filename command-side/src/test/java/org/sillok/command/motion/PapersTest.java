package org.sillok.command.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.sillok.command.Hall.ADA;
import static org.sillok.command.Hall.BEN;
import static org.sillok.command.Hall.BODY;
import static org.sillok.command.Hall.BODY_SEEN;
import static org.sillok.command.Hall.CAL;
import static org.sillok.command.Hall.DAY;
import static org.sillok.command.Hall.LAW;
import static org.sillok.command.Hall.ROLL;
import static org.sillok.command.Hall.ZONE;
import static org.sillok.command.Hall.charter;
import static org.sillok.command.Hall.clerk;
import static org.sillok.command.Hall.clerkBy;
import static org.sillok.command.Hall.clerkOn;
import static org.sillok.command.Hall.words;
import static org.sillok.command.motion.Floor.AMENDMENT;
import static org.sillok.command.motion.Floor.DOCKET;
import static org.sillok.command.motion.Floor.EARLIER;
import static org.sillok.command.motion.Floor.ITEM;
import static org.sillok.command.motion.Floor.MATTER;
import static org.sillok.command.motion.Floor.MEETING;
import static org.sillok.command.motion.Floor.MEETING_SEEN;
import static org.sillok.command.motion.Floor.MOTION;
import static org.sillok.command.motion.Floor.RULES;
import static org.sillok.command.motion.Floor.SESSION;
import static org.sillok.command.motion.Floor.SUBMITTED;
import static org.sillok.command.motion.Floor.opened;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.command.Annals;
import org.sillok.command.Refused;
import org.sillok.command.evidence.Bodies;
import org.sillok.command.evidence.Standing;
import org.sillok.command.meeting.Meetings;
import org.sillok.kernel.ActRefusal.AuthorityNotAdopted;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.body.BodyEstablished;
import org.sillok.kernel.budget.BudgetGrant;
import org.sillok.kernel.budget.LineChange;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.meeting.AgendaItem;
import org.sillok.kernel.meeting.AgendaItemAdded;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.MeetingAdjourned;
import org.sillok.kernel.meeting.MeetingConvened;
import org.sillok.kernel.meeting.MeetingKind;
import org.sillok.kernel.meeting.MeetingRefusal.UnknownMeeting;
import org.sillok.kernel.meeting.MemberArrived;
import org.sillok.kernel.meeting.MemberDeparted;
import org.sillok.kernel.meeting.PublishedAttendance;
import org.sillok.kernel.meeting.PublishedMeetingRecorded;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.motion.AmendmentProposed;
import org.sillok.kernel.motion.AmendmentTarget;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.DecisionAnnulled;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.MatterDocketed;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.MotionRefusal.MotionAlreadySubmitted;
import org.sillok.kernel.motion.MotionRefusal.MotionNotInState;
import org.sillok.kernel.motion.MotionRefusal.UnknownMotion;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.MotionTakenUp;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingOpened;

class PapersTest {

    private static final LocalDate LAUNCH = LocalDate.of(2019, 1, 1);
    private static final BodyEstablished ESTABLISHED =
            new BodyEstablished(BODY, words(1), null, LAUNCH, ZONE, charter(), clerk());
    private static final MeetingConvened CONVENED = new MeetingConvened(
            MEETING,
            BODY,
            MeetingKind.REGULAR,
            SESSION,
            clerkOn(DAY).occurredAt(Instant.EPOCH),
            words(5),
            DAY,
            7,
            7,
            null,
            BODY_SEEN,
            clerk());
    private static final AgendaItemAdded ON_THE_AGENDA =
            new AgendaItemAdded(MEETING, new AgendaItem(ITEM, MATTER, null, words(6), List.of()), clerk());

    private final Annals annals = new Annals();
    private final MotionReadings motions = new MotionReadings(annals);
    private final Papers papers =
            new Papers(new Bodies(annals, Clock.systemUTC()), new Meetings(annals), motions, new Dockets(annals));

    @Test
    void a_sitting_tells_who_is_in_the_room_and_who_left_and_what_the_item_is_about() {
        annals.with(CONVENED, ON_THE_AGENDA, arrived(ADA), arrived(BEN), left(ADA));
        assertThat(papers.sitting(MEETING, ITEM))
                .isEqualTo(new Sitting(
                        MEETING,
                        BODY,
                        SESSION,
                        Sitting.State.CONVENED,
                        MATTER,
                        null,
                        List.of(BEN),
                        List.of(ADA),
                        Instant.MIN,
                        new Evidence("meeting:2019-12", 4)));
        assertThat(papers.sitting(MEETING, new AgendaItemId("nowhere")).matter())
                .isNull();
    }

    @Test
    void nobody_is_in_the_room_after_the_meeting() {
        annals.with(CONVENED, ON_THE_AGENDA, SUBMITTED, arrived(BEN), new MeetingAdjourned(MEETING, clerk()));
        var sitting = papers.sittingOf(MOTION);
        assertThat(sitting.over()).isTrue();
        assertThat(sitting.inTheRoom()).isEmpty();
        assertThat(sitting.left()).containsExactly(BEN);
    }

    @Test
    void a_person_stands_and_a_day_begins_where_the_body_is() {
        annals.with(ESTABLISHED);
        assertThat(papers.standing(BODY, ADA, clerkOn(DAY)))
                .isEqualTo(new Standing(ADA, false, new Evidence("body:council", 0)));
        assertThat(papers.beginning(BODY, DAY)).isEqualTo(Instant.parse("2019-12-30T15:00:00Z"));
    }

    @Test
    void earlier_motions_are_those_of_the_docket_on_the_same_matter() {
        var other = submitted(new MotionId("other"), "another-matter", null, null);
        annals.with(submitted(EARLIER, MATTER, null, null), docketed(EARLIER, MATTER));
        annals.with(other, docketed(other.motion(), "another-matter"));
        assertThat(papers.earlier(DOCKET, MATTER, null))
                .containsExactly(new Fate(
                        EARLIER, BODY, SESSION, MATTER, null, "pending", null, new Evidence("motion:2019-3", 0)));
        assertThat(papers.docketed(DOCKET)).isEqualTo(new Evidence("docket:council/2019-2", 1));
    }

    @Test
    void a_motion_taken_up_from_an_earlier_session_bears_on_this_one() {
        var elsewhere = new MotionSubmitted(
                new MotionId("elsewhere"),
                new BodyId("another-body"),
                MEETING,
                new SessionId("2019-1"),
                ITEM,
                MATTER,
                null,
                "ordinary",
                words(10),
                words(11),
                BEN,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                clerk());
        annals.with(submitted(EARLIER, MATTER, null, null), takenUp(EARLIER));
        annals.with(elsewhere, takenUp(elsewhere.motion()));
        annals.with(SUBMITTED, takenUp(MOTION, new SessionId("2020-1")));
        assertThat(papers.earlier(DOCKET, MATTER, null))
                .extracting(Fate::motion)
                .containsExactly(EARLIER);
        assertThat(papers.docketed(DOCKET)).isEqualTo(new Evidence("docket:council/2019-2", -1));

        annals.with(submitted(AMENDMENT, MATTER, null, null), takenUp(AMENDMENT));
        assertThat(papers.earlier(DOCKET, MATTER, null))
                .extracting(Fate::motion)
                .containsExactly(EARLIER, AMENDMENT);
    }

    @Test
    void the_motion_to_reconsider_is_looked_at_wherever_it_was_decided() {
        annals.with(submitted(EARLIER, MATTER, null, null));
        assertThat(papers.earlier(DOCKET, MATTER, EARLIER))
                .extracting(Fate::motion)
                .containsExactly(EARLIER);
        assertRefused(() -> papers.earlier(DOCKET, MATTER, MOTION), new UnknownMotion(MOTION));
    }

    @Test
    void a_round_opens_with_all_that_has_to_be_known() {
        annals.with(ESTABLISHED, CONVENED, ON_THE_AGENDA, SUBMITTED);
        annals.with(new AmendmentProposed(MOTION, AMENDMENT, 1, clerk()));
        annals.with(submitted(AMENDMENT, MATTER, new AmendmentTarget(MOTION, 1), null));
        var opening = papers.opening(MOTION, Method.ROLL_CALL, clerkOn(DAY));
        assertThat(opening.sitting().meeting()).isEqualTo(MEETING);
        assertThat(opening.roll().members()).isEmpty();
        assertThat(opening.charter()).isEqualTo(charter());
        assertThat(opening.amendments()).extracting(Fate::motion).containsExactly(AMENDMENT);
        assertThat(opening.body()).isEqualTo(new Evidence("body:council", 0));
    }

    @Test
    void a_name_in_use_and_a_thing_not_there_are_refused() {
        annals.with(SUBMITTED, published(Outcome.ADOPTED));
        papers.requireNew(AMENDMENT);
        assertRefused(() -> papers.requireNew(MOTION), new MotionAlreadySubmitted(MOTION));
        assertRefused(() -> papers.attended(MEETING), new UnknownMeeting(MEETING));
        assertRefused(
                () -> papers.sittingOf(EARLIER), new MotionNotInState(EARLIER, "adopted", "entered in this record"));
    }

    @Test
    void a_motion_is_an_authority_from_its_adoption_until_it_is_annulled() {
        annals.with(SUBMITTED, opened(1, Method.ROLL_CALL, RULES, ADA, BEN, CAL));
        assertRefused(() -> motions.requireAdopted(MOTION), new AuthorityNotAdopted(MOTION, "voting"));
        annals.with(closed(MOTION));
        motions.requireAdopted(MOTION);
        assertThat(motions.authorityOf(clerkBy(MOTION))).isEqualTo(motions.read(MOTION));
        annals.with(new DecisionAnnulled(MOTION, 1, Outcome.ADOPTED, clerk()));
        assertRefused(() -> motions.requireAdopted(MOTION), new AuthorityNotAdopted(MOTION, "pending"));
        assertRefused(() -> motions.requireAdopted(EARLIER), new UnknownMotion(EARLIER));
        assertThat(motions.authorityOf(clerk())).isNull();
    }

    @Test
    void a_published_decision_is_an_authority_as_published() {
        annals.with(published(Outcome.ADOPTED));
        motions.requireAdopted(EARLIER);
    }

    @Test
    void a_published_tie_is_no_authority() {
        annals.with(published(Outcome.TIED));
        assertRefused(() -> motions.requireAdopted(EARLIER), new AuthorityNotAdopted(EARLIER, "tied"));
    }

    @Test
    void an_adopted_amendment_grants_in_place_of_what_it_amends_and_nothing_by_itself() {
        var own = grant(100);
        var instead = grant(80);
        annals.with(submitted(MOTION, MATTER, null, own));
        assertThat(motions.read(MOTION).grants()).isEqualTo(own);

        annals.with(submitted(AMENDMENT, MATTER, new AmendmentTarget(MOTION, 1), instead));
        annals.with(openedFor(AMENDMENT, List.of()), closed(AMENDMENT));
        annals.with(openedFor(MOTION, List.of(AMENDMENT)), closed(MOTION));
        assertThat(motions.read(MOTION).grants()).isEqualTo(instead);
        assertThat(motions.read(MOTION).adopted()).isTrue();
        assertRefused(
                () -> motions.requireAdopted(AMENDMENT), new AuthorityNotAdopted(AMENDMENT, "adopted as an amendment"));
    }

    @Test
    void an_adopted_reconsideration_supersedes_the_earlier_motion_until_it_is_annulled() {
        annals.with(submitted(MOTION, MATTER, null, grant(100)), openedFor(MOTION, List.of()), closed(MOTION));
        annals.with(submitted(EARLIER, MATTER, null, null), openedFor(EARLIER, List.of()), closed(EARLIER));
        annals.with(reconsidering(AMENDMENT));
        motions.requireAdopted(MOTION);
        annals.with(openedFor(AMENDMENT, List.of()), closed(AMENDMENT));
        motions.requireAdopted(EARLIER);
        assertRefused(() -> motions.requireAdopted(MOTION), new AuthorityNotAdopted(MOTION, "superseded"));
        assertThat(motions.read(MOTION).adopted()).isFalse();
        assertThat(papers.earlier(DOCKET, MATTER, MOTION))
                .extracting(Fate::state, Fate::inForce)
                .containsExactly(tuple("superseded", null));
        assertThat(papers.earlier(DOCKET, null, AMENDMENT))
                .extracting(Fate::reconsiders)
                .containsExactly(MOTION);
        annals.with(new DecisionAnnulled(AMENDMENT, 1, Outcome.ADOPTED, clerk()));
        motions.requireAdopted(MOTION);
    }

    @Test
    void a_round_looks_at_the_other_motions_on_the_question() {
        annals.with(ESTABLISHED, CONVENED, ON_THE_AGENDA, SUBMITTED, docketed(MOTION, MATTER));
        annals.with(submitted(EARLIER, MATTER, null, null), docketed(EARLIER, MATTER));
        annals.with(submitted(AMENDMENT, MATTER, new AmendmentTarget(MOTION, 1), null));
        assertThat(papers.opening(MOTION, Method.ROLL_CALL, clerkOn(DAY)).rivals())
                .extracting(Fate::motion)
                .containsExactly(EARLIER);
        assertThat(papers.opening(AMENDMENT, Method.ROLL_CALL, clerkOn(DAY)).rivals())
                .isEmpty();
    }

    @Test
    void who_came_to_a_meeting_came_whether_still_there_or_not() {
        annals.with(CONVENED, arrived(ADA), arrived(BEN), left(ADA));
        assertThat(papers.attended(MEETING))
                .isEqualTo(new Attended(List.of(BEN, ADA), new Evidence("meeting:2019-12", 3)));
    }

    @Test
    void who_came_to_a_published_meeting_is_who_was_present() {
        var attendance =
                List.of(new PublishedAttendance(ADA, "Present", true), new PublishedAttendance(BEN, "Excused", false));
        annals.with(
                new PublishedMeetingRecorded(MEETING, BODY, Instant.EPOCH, words(5), attendance, List.of(), clerk()));
        assertThat(papers.attended(MEETING)).isEqualTo(new Attended(List.of(ADA), new Evidence("meeting:2019-12", 0)));
    }

    private static MotionSubmitted reconsidering(MotionId motion) {
        var plain = submitted(motion, MATTER, null, null);
        return new MotionSubmitted(
                motion,
                BODY,
                MEETING,
                SESSION,
                ITEM,
                MATTER,
                null,
                "ordinary",
                plain.title(),
                plain.text(),
                BEN,
                null,
                MOTION,
                null,
                null,
                List.of(),
                List.of(),
                clerk());
    }

    private static void assertRefused(ThrowingCallable act, Refusal reason) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.getDetails()).contains(reason));
    }

    private static MemberArrived arrived(PersonId member) {
        return new MemberArrived(MEETING, member, BODY_SEEN, clerk());
    }

    private static MemberDeparted left(PersonId member) {
        return new MemberDeparted(MEETING, member, clerk());
    }

    private static MatterDocketed docketed(MotionId motion, String matter) {
        return new MatterDocketed(DOCKET, matter, motion, clerk());
    }

    private static MotionTakenUp takenUp(MotionId motion) {
        return takenUp(motion, SESSION);
    }

    private static MotionTakenUp takenUp(MotionId motion, SessionId session) {
        return new MotionTakenUp(motion, new MeetingId("2020-1"), session, ITEM, MEETING_SEEN, clerk());
    }

    private static BudgetGrant grant(long delta) {
        return new BudgetGrant(new BudgetId("fy2020"), List.of(new LineChange(new LineId("line"), delta)));
    }

    private static MotionSubmitted submitted(
            MotionId motion, String matter, @Nullable AmendmentTarget amends, @Nullable BudgetGrant grants) {
        return new MotionSubmitted(
                motion,
                BODY,
                MEETING,
                SESSION,
                ITEM,
                matter,
                null,
                "ordinary",
                words(10),
                words(11),
                BEN,
                amends,
                null,
                grants,
                null,
                List.of(),
                List.of(),
                clerk());
    }

    private static VotingOpened openedFor(MotionId motion, List<MotionId> amendedBy) {
        var plain = opened(1, Method.ROLL_CALL, RULES, ADA, BEN, CAL);
        return new VotingOpened(
                motion,
                1,
                MEETING,
                Method.ROLL_CALL,
                ROLL,
                RULES,
                plain.present(),
                plain.quorum(),
                amendedBy,
                List.of(),
                clerk());
    }

    private static VotingClosed closed(MotionId motion) {
        var decision = Decision.of(RULES, new Headcount(7, 5, 3, 0, 0), new Tally(3, 0, 0));
        return new VotingClosed(motion, 1, BODY, MEETING, decision, List.of(), List.of(), MEETING_SEEN, clerk());
    }

    private static PublishedDecisionRecorded published(Outcome outcome) {
        return new PublishedDecisionRecorded(
                EARLIER,
                BODY,
                null,
                DAY,
                words(20),
                LAW,
                List.of(),
                ROLL,
                RULES,
                outcome,
                Decision.of(RULES, new Headcount(7, 5, 3, 0, 0), new Tally(3, 0, 0)),
                List.of(),
                null,
                BODY_SEEN,
                clerk());
    }
}
