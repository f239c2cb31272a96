package org.sillok.projection.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.projection.Chronicle.own;
import static org.sillok.projection.Chronicle.words;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.Samples;
import org.sillok.kernel.VotingSamples;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.DecisionAnnulled;
import org.sillok.kernel.motion.DocketId;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.Participation;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Slice;
import org.sillok.projection.Story;
import org.sillok.projection.Trace;
import org.sillok.projection.catalog.InMemoryViews;
import org.sillok.projection.person.PersonRef;

class FindMotionTest {

    private static final MotionId MOTION = new MotionId(Story.MOTION);

    private final InMemoryViews views = Story.everything().views();
    private final MotionFile file = new FindMotion(MOTION).ask(views).orElseThrow();

    @Test
    void a_motion_shows_its_mover_seconders_amendments_and_recusals() {
        assertThat(file.mover()).isEqualTo(new PersonRef(new PersonId("ada"), words("corrected name of ada")));
        assertThat(file.seconders()).extracting(ref -> ref.id().value()).containsExactly("bo");
        assertThat(file.amendments())
                .containsExactly(new MotionFile.Amendment(
                        new MotionId("2019-1-a"), 1, words("title of 2019-1-a"), MotionState.WITHDRAWN));
        assertThat(file.recusals()).extracting(RecusalLine::ground).containsExactly(words("lives next door"));
        assertThat(file.state()).isEqualTo(MotionState.ADOPTED);
    }

    @Test
    void an_annulled_round_stays_visible_beside_the_one_that_replaced_it() {
        assertThat(file.rounds()).extracting(RoundFile::round).containsExactly(1, 2);
        var first = held(0);
        assertThat(first.annulled()).isNotNull();
        assertThat(first.decision()).isEqualTo(Story.firstDecision());
        assertThat(held(1).annulled()).isNull();
    }

    @Test
    void a_changed_vote_shows_what_it_was_before() {
        var vote = held(0).votes().get(1);

        assertThat(vote.member().id()).isEqualTo(new PersonId("bo"));
        assertThat(vote.choice()).isEqualTo(Choice.NO);
        assertThat(vote.casts()).extracting(RoundFile.Cast::choice).containsExactly(Choice.YES, Choice.NO);
    }

    @Test
    void votes_of_one_round_are_not_mixed_with_those_of_another() {
        assertThat(held(0).votes()).hasSize(3);
        assertThat(held(1).votes())
                .extracting(vote -> vote.member().id().value())
                .containsExactly("ada", "bo");
    }

    @Test
    void a_tie_shows_who_broke_it() {
        var casting = Objects.requireNonNull(held(1).castingVote());

        assertThat(casting.chair().id()).isEqualTo(new PersonId("cho"));
        assertThat(casting.choice()).isEqualTo(Choice.YES);
    }

    @Test
    void a_secret_round_shows_counts_and_no_votes() {
        var round = (RoundFile.Held) new FindMotion(new MotionId("2019-3"))
                .ask(views)
                .orElseThrow()
                .rounds()
                .getFirst();

        assertThat(round.votes()).isEmpty();
        assertThat(round.secretTally()).isEqualTo(new Tally(1, 2, 0));
        assertThat(round.members())
                .extracting(RoundFile.MemberLine::participation)
                .containsExactly(Participation.VOTED, Participation.VOTED, Participation.VOTED, Participation.ABSENT);
    }

    @Test
    void every_event_of_a_motion_is_found_by_its_position() {
        var votes = file.rounds().stream()
                .flatMap(round -> ((RoundFile.Held) round).votes().stream())
                .flatMap(vote -> vote.casts().stream())
                .map(RoundFile.Cast::trace);
        var found = Stream.concat(file.acts().stream().map(MotionAct::trace), votes)
                .map(Trace::position)
                .collect(Collectors.toSet());

        var events = Story.everything().events().stream()
                .filter(event -> event.stream().equals(MOTION.toString()))
                .map(RecordedEvent::position)
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void an_open_round_shows_the_votes_cast_so_far_and_no_decision() {
        var record = new Chronicle()
                .established()
                .submitted("m", Story.MEETING, "a1", "ada")
                .votingOpened("m", 1, Story.MEETING, Method.ROLL_CALL, Story.ROLL, VotingSamples.RULES)
                .voted("m", 1, "ada", Choice.YES);

        var open = new FindMotion(new MotionId("m")).ask(record.views()).orElseThrow();

        assertThat(open.state()).isEqualTo(MotionState.VOTING);
        var round = (RoundFile.Held) open.rounds().getFirst();
        assertThat(round.votes()).hasSize(1);
        assertThat(round.decision()).isNull();
        assertThat(round.members()).isEmpty();
    }

    @Test
    void a_motion_is_superseded_while_a_reconsideration_of_it_is_adopted() {
        var record = Story.everything().reconsidering("again", Story.MOTION, Story.MEETING, "a1", "ada");
        assertThat(standing(record)).isEqualTo(MotionState.ADOPTED);
        assertThat(decisionOf(record).supersededBy()).isNull();

        record.votingOpened("again", 1, Story.MEETING, Method.ROLL_CALL, Story.ROLL, VotingSamples.RULES)
                .closed("again", 1, Story.MEETING, Story.firstDecision(), List.of());
        assertThat(standing(record)).isEqualTo(MotionState.SUPERSEDED);
        assertThat(decisionOf(record).supersededBy()).isEqualTo(new MotionId("again"));
        var certificate = new FindCertificate(MOTION, null).ask(record.views()).orElseThrow();
        assertThat(certificate.supersededBy()).isEqualTo(new MotionId("again"));
        var superseded = new FindMotion(MOTION).ask(record.views()).orElseThrow();
        assertThat(superseded.version()).isEqualTo(file.version());
        assertThat(superseded.reconsiderations())
                .containsExactly(new MotionFile.Reconsideration(new MotionId("again"), MotionState.ADOPTED));

        record.add(new DecisionAnnulled(new MotionId("again"), 1, Outcome.ADOPTED, Chronicle.act()));
        assertThat(standing(record)).isEqualTo(MotionState.ADOPTED);
    }

    private static MotionState standing(Chronicle record) {
        return new ListMotions(new Slice(false, 0, 50))
                .ask(record.views()).items().stream()
                        .filter(line -> line.id().equals(MOTION))
                        .findFirst()
                        .orElseThrow()
                        .state();
    }

    private static DecisionLine decisionOf(Chronicle record) {
        return new ListDecisions(null, new Slice(false, 0, 50))
                .ask(record.views()).items().stream()
                        .filter(line -> line.decision().motion().equals(MOTION)
                                && line.decision().round() == 2)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void a_proxy_vote_belongs_to_the_member_stood_in_for() {
        var ada = new PersonId("ada");
        var record = new Chronicle()
                .established()
                .submitted("m", Story.MEETING, "a1", "ada")
                .votingOpened("m", 1, Story.MEETING, Method.ROLL_CALL, Story.ROLL, VotingSamples.RULES)
                .voted("m", 1, "ada", Choice.YES)
                .add(new VoteCast(new MotionId("m"), 1, new Vote(ada, Choice.NO, 1, new PersonId("bo")), own(ada)));

        var round = (RoundFile.Held) new FindMotion(new MotionId("m"))
                .ask(record.views())
                .orElseThrow()
                .rounds()
                .getFirst();

        assertThat(round.votes())
                .extracting(vote -> vote.member().id().value() + " " + vote.choice())
                .containsExactly("ada YES", "bo NO");
        assertThat(round.votes().getLast().casts().getFirst().standsIn()).isTrue();
    }

    @Test
    void motions_are_listed_by_body_by_meeting_and_by_docket() {
        assertThat(new ListMotions(Slice.EVERYTHING).ask(views).items())
                .extracting(line -> line.id().value())
                .containsExactly("2019-1", "2019-1-a", "2019-2", "2019-3", "int-1");
        assertThat(ListMotionsOf.meeting(new MeetingId("p-1"), Slice.EVERYTHING)
                        .ask(views)
                        .items())
                .extracting(line -> line.id().value())
                .containsExactly("int-1");
        assertThat(ListMotionsOf.body(Samples.BODY, new Slice(true, 0, 2))
                        .ask(views)
                        .items())
                .extracting(line -> line.id().value())
                .containsExactly("int-1", "2019-3");
        var docket = new ListDocket(new DocketId(Samples.BODY, new SessionId("2019")), Slice.EVERYTHING).ask(views);
        assertThat(docket.items()).extracting(ListDocket.Entry::matter).containsExactly("matter-a1");
    }

    private RoundFile.Held held(int index) {
        return (RoundFile.Held) file.rounds().get(index);
    }
}
