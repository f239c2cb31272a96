package org.sillok.kernel.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.kernel.CycleSamples.BENCHES;
import static org.sillok.kernel.CycleSamples.CITIZENS;
import static org.sillok.kernel.CycleSamples.CITY;
import static org.sillok.kernel.CycleSamples.COUNT;
import static org.sillok.kernel.CycleSamples.LANTERNS;
import static org.sillok.kernel.CycleSamples.LIBRARY;
import static org.sillok.kernel.CycleSamples.LOCAL;
import static org.sillok.kernel.CycleSamples.PARAMETERS;
import static org.sillok.kernel.CycleSamples.PLAYGROUND;
import static org.sillok.kernel.CycleSamples.SCHEDULE;
import static org.sillok.kernel.CycleSamples.SCHOOL;
import static org.sillok.kernel.CycleSamples.SELECTION;
import static org.sillok.kernel.CycleSamples.VOTING_CLOSES;
import static org.sillok.kernel.CycleSamples.VOTING_OPENS;
import static org.sillok.kernel.Samples.ARTICLE_9;
import static org.sillok.kernel.Samples.BODY;
import static org.sillok.kernel.Samples.BUDGET;
import static org.sillok.kernel.Samples.CYCLE;
import static org.sillok.kernel.Samples.MOTION;
import static org.sillok.kernel.Samples.stated;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.Samples;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.cycle.UnfundedReason.DidNotFit;
import org.sillok.kernel.cycle.UnfundedReason.NotPublished;

/** The life of a cycle, as its events tell it. */
class CycleFactsTest {

    private static final Instant OPENS = opens(Stage.SUBMISSION);
    private static final Instant CLOSES = closes(Stage.SUBMISSION);
    private static final DidNotFit PLAYGROUND_DID_NOT_FIT = new DidNotFit(500, 400, 100);

    private final CycleFacts established = then(null, "cycle-established/1");
    private final CycleFacts submitting = then(established, "stage-opened/1");
    private final CycleFacts submitted = then(submitting, "stage-closed/1");
    private final CycleFacts voting = then(submitted, "balloting-opened/1");
    private final CycleFacts voted = then(voting, "balloting-closed/1");

    @Test
    void a_cycle_begins_with_its_establishment() {
        assertThat(established)
                .isEqualTo(new CycleFacts(
                        CYCLE, 0, BODY, BUDGET, 2020, "KRW", PARAMETERS, SCHEDULE, List.of(), null, Map.of(), null));
        assertThatThrownBy(() -> then(null, "stage-opened/1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> then(then(null, "cycle-established/1"), "cycle-established/1"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void stages_come_one_after_the_other() {
        assertThat(established.inProgress()).isEmpty();
        assertThat(established.next()).contains(Stage.SUBMISSION);
        assertThat(submitting.inProgress()).contains(Stage.SUBMISSION);
        assertThat(submitting.next()).contains(Stage.SCREENING);
        assertThat(submitted.inProgress()).isEmpty();
        assertThat(voting.inProgress()).contains(Stage.BALLOT);
        assertThat(voted.runs())
                .containsExactly(
                        new StageRun(Stage.SUBMISSION, OPENS, CLOSES),
                        new StageRun(Stage.BALLOT, VOTING_OPENS, VOTING_CLOSES));
        assertThat(voted.version()).isEqualTo(4);
    }

    @Test
    void a_stage_lasted_from_its_opening_up_to_its_closing_and_no_longer_than_its_time() {
        assertThat(submitting.stageAt(OPENS.minusSeconds(1))).isEmpty();
        assertThat(submitting.stageAt(OPENS)).contains(Stage.SUBMISSION);
        assertThat(submitting.stageAt(CLOSES.minusSeconds(1))).contains(Stage.SUBMISSION);
        assertThat(submitting.stageAt(CLOSES)).isEmpty();

        var closedEarly =
                CycleFacts.fold(submitting, new StageClosed(CYCLE, Stage.SUBMISSION, CLOSES.minusSeconds(9), stated()));
        assertThat(closedEarly.stageAt(CLOSES.minusSeconds(10))).contains(Stage.SUBMISSION);
        assertThat(closedEarly.stageAt(CLOSES.minusSeconds(9))).isEmpty();
    }

    @Test
    void an_extension_gives_it_more_time() {
        var extended = then(submitting, "stage-extended/1");
        assertThat(extended.schedule()).isEqualTo(SCHEDULE.extended(Stage.SUBMISSION, CLOSES.plusSeconds(60)));
        assertThat(extended.stageAt(CLOSES)).contains(Stage.SUBMISSION);
        assertThat(extended.stageAt(CLOSES.plusSeconds(60))).isEmpty();
    }

    @Test
    void its_rules_change_as_a_whole() {
        var changed = then(established, "cycle-parameters-changed/1").parameters();
        assertThat(changed.allocation()).isInstanceOf(AllocationRule.EqualShares.class);
        assertThat(changed.category(CITY)).map(CategoryRule::id).contains(CITY);
        assertThat(changed.category(LOCAL)).isEmpty();
        assertThat(changed.voterClass(CITIZENS)).map(ClassRule::id).contains(CITIZENS);
        assertThat(changed.voterClass(SCHOOL)).isEmpty();
    }

    @Test
    void enrolments_add_up_within_their_class() {
        var more = new VotersEnrolled(CYCLE, SCHOOL, List.of(enrolment(3)), stated());
        var enrolled = CycleFacts.fold(then(established, "voters-enrolled/1"), more);
        for (var which : List.of(1, 2, 3)) {
            assertThat(enrolled.isEnrolled(SCHOOL, enrolment(which))).isTrue();
        }
        assertThat(enrolled.isEnrolled(SCHOOL, enrolment(4))).isFalse();
        assertThat(enrolled.isEnrolled(new VoterClassId("another"), enrolment(1)))
                .isFalse();
    }

    @Test
    void voting_opens_once_and_is_over_once_it_closes() {
        assertThat(List.of(submitted, voting, voted))
                .extracting(CycleFacts::votingState)
                .containsExactly("not yet open", "open", "over");
        assertThat(List.of(submitted, voting, voted))
                .extracting(CycleFacts::frozen)
                .containsExactly(false, true, true);
        assertThat(List.of(submitted, voting, voted))
                .extracting(CycleFacts::votingOver)
                .containsExactly(false, false, true);
    }

    @Test
    void the_ballot_is_frozen_with_its_rules() {
        var ballot = Objects.requireNonNull(voting.voting());
        assertThat(ballot.projects())
                .isEqualTo(Map.of(LIBRARY, CITY, PLAYGROUND, CITY, LANTERNS, LOCAL, BENCHES, LOCAL));
        assertThat(then(voting, "cycle-parameters-changed/1").voting()).isEqualTo(ballot);
    }

    @Test
    void what_was_computed_is_the_result() {
        assertThat(result("selection-computed/1"))
                .isEqualTo(new CycleResult(
                        5,
                        List.of(LIBRARY, LANTERNS, BENCHES),
                        List.of(new Unfunded(PLAYGROUND, PLAYGROUND_DID_NOT_FIT)),
                        null));
    }

    @Test
    void what_was_published_is_the_result_with_the_reasons_of_the_rule_where_it_gives_one() {
        var published = List.of(
                new PublishedProject(BENCHES, true, null),
                new PublishedProject(PLAYGROUND, false, null),
                new PublishedProject(LIBRARY, false, null));
        assertThat(result(new PublishedResultRecorded(
                        CYCLE, ARTICLE_9, published, SELECTION, COUNT, List.of(), stated())))
                .isEqualTo(new CycleResult(
                        5,
                        List.of(BENCHES),
                        List.of(
                                new Unfunded(PLAYGROUND, PLAYGROUND_DID_NOT_FIT),
                                new Unfunded(LIBRARY, new NotPublished(ARTICLE_9))),
                        null));
    }

    @Test
    void where_the_count_ends_in_a_tie_the_source_is_the_only_reason() {
        assertThat(result("published-result-recorded/1-tied").reason(LANTERNS)).contains(new NotPublished(ARTICLE_9));
    }

    @Test
    void a_reason_is_given_for_what_is_not_funded_alone() {
        var result = result("selection-computed/1");
        assertThat(result.reason(PLAYGROUND)).contains(PLAYGROUND_DID_NOT_FIT);
        assertThat(result.reason(LIBRARY)).isEmpty();
    }

    @Test
    void the_assembly_confirms_by_motion_what_was_selected() {
        var selected = then(voted, "selection-computed/1");
        var result = Objects.requireNonNull(selected.result());
        assertThat(result.confirmed()).isFalse();
        var confirmed =
                Objects.requireNonNull(then(selected, "selection-confirmed/1").result());
        assertThat(confirmed).isEqualTo(new CycleResult(5, result.funded(), result.unfunded(), MOTION));
        assertThat(confirmed.confirmed()).isTrue();

        assertThatThrownBy(() -> then(voted, "selection-confirmed/1")).isInstanceOf(IllegalStateException.class);
        var byNoMotion = new SelectionConfirmed(CYCLE, 5, new Evidence(MOTION.toString(), 9), stated());
        assertThatThrownBy(() -> CycleFacts.fold(selected, byNoMotion)).isInstanceOf(IllegalStateException.class);
    }

    private CycleResult result(String sample) {
        return result((CycleEvent) Samples.event(sample));
    }

    private CycleResult result(CycleEvent event) {
        return Objects.requireNonNull(CycleFacts.fold(voted, event).result());
    }

    private static CycleFacts then(@Nullable CycleFacts before, String sample) {
        return CycleFacts.fold(before, (CycleEvent) Samples.event(sample));
    }

    private static Enrolment enrolment(int which) {
        return new Enrolment("%064x".formatted(which));
    }

    private static Instant opens(Stage stage) {
        return SCHEDULE.window(stage).orElseThrow().opens();
    }

    private static Instant closes(Stage stage) {
        return SCHEDULE.window(stage).orElseThrow().closes();
    }
}
