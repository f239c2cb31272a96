package org.sillok.projection.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.kernel.CycleSamples.CITIZENS;
import static org.sillok.kernel.CycleSamples.COMMITTEE;
import static org.sillok.kernel.CycleSamples.LANTERNS;
import static org.sillok.kernel.CycleSamples.LIBRARY;
import static org.sillok.kernel.CycleSamples.PARAMETERS;
import static org.sillok.kernel.CycleSamples.PLAYGROUND;
import static org.sillok.kernel.CycleSamples.PROJECTS;
import static org.sillok.kernel.CycleSamples.SCHEDULE;
import static org.sillok.kernel.CycleSamples.SCHOOL;
import static org.sillok.kernel.CycleSamples.VOTING_CLOSES;
import static org.sillok.kernel.CycleSamples.VOTING_OPENS;
import static org.sillok.kernel.Samples.BODY;
import static org.sillok.kernel.Samples.CYCLE;
import static org.sillok.kernel.Samples.stated;
import static org.sillok.kernel.Samples.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.Act;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Event;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.Samples;
import org.sillok.kernel.ballot.BallotCast;
import org.sillok.kernel.ballot.BallotRecast;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.Salt;
import org.sillok.kernel.ballot.VoterAct;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.BallotCount;
import org.sillok.kernel.cycle.BallotingClosed;
import org.sillok.kernel.cycle.BallotingOpened;
import org.sillok.kernel.cycle.CountedBallot;
import org.sillok.kernel.cycle.CycleEstablished;
import org.sillok.kernel.cycle.CycleParameters;
import org.sillok.kernel.cycle.Enrolment;
import org.sillok.kernel.cycle.LiveTally;
import org.sillok.kernel.cycle.SelectionComputed;
import org.sillok.kernel.cycle.SelectionConfirmed;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.cycle.VotersEnrolled;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;
import org.sillok.projection.catalog.InMemoryViews;
import org.sillok.projection.cycle.BallotLine.Told;
import org.sillok.projection.timeline.ListTimeline;
import org.sillok.projection.timeline.TimelineFilter;

class CycleQuestionsTest {

    private static final int OPENED_AT = 2;
    private static final List<CountedBallot> CITIZENS_VOTES = List.of(
            vote(CITIZENS, LIBRARY, LANTERNS),
            vote(CITIZENS, LIBRARY),
            vote(CITIZENS, PLAYGROUND, LANTERNS),
            vote(CITIZENS, LIBRARY),
            vote(CITIZENS));
    private static final List<CountedBallot> COMMITTEE_VOTES =
            List.of(vote(COMMITTEE, PLAYGROUND), vote(COMMITTEE, PLAYGROUND, LANTERNS));

    private final Chronicle chronicle = new Chronicle();
    private int voters;

    @Test
    void who_has_voted_is_counted_by_class_while_voting_is_open_and_no_choice_is_told() {
        var views = folded(voting(PARAMETERS), cast(CITIZENS_VOTES), cast(COMMITTEE_VOTES));

        var cycle = known(views, new FindCycle(CYCLE));
        assertThat(cycle.voting()).isEqualTo(CycleFile.Voting.OPEN);
        assertThat(cycle.inProgress()).isEqualTo(Stage.BALLOT);
        assertThat(cycle.turnout())
                .extracting(
                        CycleFile.ClassLine::voterClass, CycleFile.ClassLine::ballots, CycleFile.ClassLine::enrolled)
                .contains(
                        Tuple.tuple(CITIZENS, 5L, null), Tuple.tuple(COMMITTEE, 2L, null), Tuple.tuple(SCHOOL, 0L, 1L));
        var ballots = known(views, new ListBallots(CYCLE, Slice.EVERYTHING));
        assertThat(ballots.total()).isEqualTo(7);
        assertThat(ballots.items()).allSatisfy(line -> {
            assertThat(line.told()).isEqualTo(Told.SEALED);
            assertThat(line.voterClass()).isNull();
            assertThat(line.choices()).isNull();
        });
        assertThat(known(views, new FindTally(CYCLE)).told()).isFalse();
        assertThat(new FindResult(CYCLE).ask(views)).isEmpty();
    }

    @Test
    void no_answer_about_open_voting_names_a_chosen_project_or_a_class() {
        var before = folded(voting(PARAMETERS));
        var views = folded(cast(List.of(vote(COMMITTEE, LIBRARY))));
        var answers = List.of(
                new ListBallots(CYCLE, Slice.EVERYTHING).ask(views),
                new FindBallot(CYCLE, ballot(1)).ask(views),
                new FindTally(CYCLE).ask(views),
                new ListTimeline(TimelineFilter.NONE, null, 1).ask(views));

        assertThat(before.position()).isLessThan(views.position());
        assertThat(answers)
                .extracting(answer -> EventJson.mapper().writeValueAsString(answer))
                .allSatisfy(told -> assertThat(told).doesNotContain(LIBRARY.value(), COMMITTEE.value()));
    }

    @Test
    void after_the_closing_ballots_are_told_whole_except_of_classes_too_small_to_hide_in() {
        var views = folded(voting(PARAMETERS), cast(CITIZENS_VOTES), cast(COMMITTEE_VOTES), closed());

        assertThat(known(views, new FindBallot(CYCLE, ballot(1))))
                .isEqualTo(new BallotLine(ballot(1), Told.WHOLE, CITIZENS, chosen(LIBRARY, LANTERNS), 1, 0));
        assertThat(known(views, new FindBallot(CYCLE, ballot(6))))
                .isEqualTo(new BallotLine(ballot(6), Told.IN_SUM_ONLY, null, null, 1, 0));
        assertThat(new FindBallot(CYCLE, ballot(99)).ask(views)).isEmpty();
    }

    @Test
    void as_of_a_position_before_the_closing_everything_is_still_sealed() {
        folded(voting(PARAMETERS), cast(CITIZENS_VOTES), closed());
        var then = chronicle.views().at(chronicle.events().size() - 2);

        assertThat(known(then, new FindBallot(CYCLE, ballot(1))).told()).isEqualTo(Told.SEALED);
        assertThat(known(then, new FindTally(CYCLE)).told()).isFalse();
    }

    @Test
    void what_comes_after_the_closing_is_void_and_the_last_casting_before_it_counts() {
        var views = folded(
                voting(PARAMETERS),
                cast(CITIZENS_VOTES),
                List.of(recast(1, PLAYGROUND)),
                closed(),
                List.of(recast(1, LANTERNS)),
                cast(List.of(vote(CITIZENS, LIBRARY))));

        assertThat(known(views, new FindBallot(CYCLE, ballot(1))))
                .isEqualTo(new BallotLine(ballot(1), Told.WHOLE, CITIZENS, chosen(PLAYGROUND), 3, 1));
        assertThat(known(views, new FindBallot(CYCLE, ballot(6))))
                .isEqualTo(new BallotLine(ballot(6), Told.WHOLE, CITIZENS, null, 1, 1));
        var cycle = known(views, new FindCycle(CYCLE));
        assertThat(cycle.voided()).isEqualTo(2);
        assertThat(cycle.turnout().getFirst().ballots()).isEqualTo(5);
        assertThat(cycle.turnout().getFirst().recasts()).isEqualTo(1);
    }

    @Test
    void sums_are_told_while_people_vote_only_where_the_rules_say_so_and_not_of_small_classes() {
        var views = folded(voting(live()), cast(CITIZENS_VOTES), cast(COMMITTEE_VOTES));

        var tally = known(views, new FindTally(CYCLE));
        assertThat(tally.told()).isTrue();
        assertThat(tally.leftOut()).contains(COMMITTEE).doesNotContain(CITIZENS);
        assertThat(tally.categories().getFirst().standings().getFirst().project())
                .isEqualTo(LIBRARY);
        assertThat(tally.categories().getFirst().standings().getFirst().voters())
                .isEqualTo(3);
    }

    @Test
    void after_the_closing_the_tally_is_that_of_all_ballots_that_count() {
        var views = folded(voting(PARAMETERS), cast(CITIZENS_VOTES), cast(COMMITTEE_VOTES), closed());

        assertThat(known(views, new FindTally(CYCLE)).categories())
                .isEqualTo(PARAMETERS.poll(PROJECTS).count(all()));
    }

    @Test
    void the_result_tells_numbers_ranks_and_reasons_and_who_confirmed_it() {
        var views = folded(
                voting(PARAMETERS), cast(CITIZENS_VOTES), cast(COMMITTEE_VOTES), closed(), computed(), confirmed());

        var result = known(views, new FindResult(CYCLE));
        assertThat(result.sequence()).isEqualTo(4);
        assertThat(result.confirmedBy()).isEqualTo(Samples.MOTION);
        assertThat(result.lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.funded()).isEqualTo(line.reason() == null));
        var best = result.lines().getFirst();
        assertThat(best.project()).isEqualTo(PLAYGROUND);
        assertThat(best.score()).hasToString("1/2");
        assertThat(best.funded()).isTrue();
        assertThat(result.lines().get(1).reason()).isNotNull();
    }

    @Test
    void anybody_counts_again_from_what_is_published_and_comes_to_the_same() {
        var views = folded(voting(PARAMETERS), cast(CITIZENS_VOTES), cast(COMMITTEE_VOTES), closed(), computed());

        var recount = recount(views);
        assertThat(recount.differences()).isEmpty();
        assertThat(recount.ballots()).isEqualTo(5);
        assertThat(recount.inSumOnly()).isEqualTo(2);
        assertThat(recount.inSum()).containsExactly(COMMITTEE);
        assertThat(recount.counted()).isEqualTo(recount.told());
    }

    @Test
    void a_result_that_the_ballots_do_not_give_is_found_out() {
        var other = new ArrayList<>(CITIZENS_VOTES);
        other.set(0, vote(CITIZENS, PLAYGROUND, LANTERNS));
        var views = folded(voting(PARAMETERS), cast(other), cast(COMMITTEE_VOTES), closed(), computed());

        assertThat(recount(views).differences())
                .anyMatch(difference -> difference.startsWith("library: class citizens gave 2 votes on 2 ballots"))
                .anyMatch(difference -> difference.startsWith("library: score"));
    }

    private Recount recount(Views views) {
        var cycle = known(views, new FindCycle(CYCLE));
        var ballots = known(views, new ListBallots(CYCLE, Slice.EVERYTHING));
        return Recount.of(
                cycle.poll(),
                ballots.items(),
                known(views, new FindResult(CYCLE)).allocation());
    }

    @SafeVarargs
    private InMemoryViews folded(List<? extends Event>... parts) {
        Stream.of(parts).flatMap(List::stream).forEach(chronicle::add);
        return chronicle.views();
    }

    private static List<Event> voting(CycleParameters rules) {
        return List.of(
                new CycleEstablished(CYCLE, BODY, null, 2020, "KRW", words("cycle"), rules, SCHEDULE, stated()),
                new VotersEnrolled(CYCLE, SCHOOL, List.of(new Enrolment("%064x".formatted(1))), stated()),
                new BallotingOpened(CYCLE, VOTING_OPENS, rules, PROJECTS, List.of(), stated()));
    }

    private static CycleParameters live() {
        return new CycleParameters(
                PARAMETERS.categories(),
                PARAMETERS.classes(),
                PARAMETERS.denominator(),
                PARAMETERS.ballot(),
                PARAMETERS.allocation(),
                PARAMETERS.tieBreak(),
                PARAMETERS.smallestClassShown(),
                LiveTally.WHILE_VOTING,
                true);
    }

    private List<Event> cast(List<CountedBallot> votes) {
        return votes.stream()
                .<Event>map(vote ->
                        new BallotCast(ballot(++voters), CYCLE, vote.voterClass(), vote.choices(), salt(), voter()))
                .toList();
    }

    private static Event recast(int voter, ProposalId... projects) {
        return new BallotRecast(ballot(voter), CYCLE, CITIZENS, chosen(projects), salt(), voter());
    }

    private static List<Event> closed() {
        return List.of(new BallotingClosed(CYCLE, VOTING_CLOSES, stated()));
    }

    private static List<Event> computed() {
        var selection = (Allocation.Selection) PARAMETERS.poll(PROJECTS).allocate(all());
        return List.of(new SelectionComputed(CYCLE, selection, new BallotCount(7, 0, 0, OPENED_AT, 10), stated()));
    }

    private static List<Event> confirmed() {
        var act = Samples.mandated(Capacity.CLERK, Provenance.ENTERED);
        return List.of(new SelectionConfirmed(CYCLE, 4, new Evidence(Samples.MOTION.toString(), 9), act));
    }

    private static List<CountedBallot> all() {
        return Stream.concat(CITIZENS_VOTES.stream(), COMMITTEE_VOTES.stream()).toList();
    }

    private static <A> A known(Views views, Question<Optional<A>> question) {
        return question.ask(views).orElseThrow();
    }

    private static CountedBallot vote(VoterClassId voterClass, ProposalId... projects) {
        return new CountedBallot(voterClass, chosen(projects));
    }

    private static Choices chosen(ProposalId... projects) {
        return new Choices.Approval(List.of(projects));
    }

    private static BallotId ballot(int voter) {
        return new BallotId("%064x".formatted(voter));
    }

    private static Salt salt() {
        return new Salt("%032x".formatted(3));
    }

    private static Act voter() {
        return VoterAct.of(Provenance.ENTERED);
    }
}
