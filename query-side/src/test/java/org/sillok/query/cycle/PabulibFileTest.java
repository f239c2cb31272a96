package org.sillok.query.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.kernel.CycleSamples.CITIZENS;
import static org.sillok.kernel.CycleSamples.CITY;
import static org.sillok.kernel.CycleSamples.COMMITTEE;
import static org.sillok.kernel.CycleSamples.COUNT;
import static org.sillok.kernel.CycleSamples.LANTERNS;
import static org.sillok.kernel.CycleSamples.LIBRARY;
import static org.sillok.kernel.CycleSamples.LOCAL;
import static org.sillok.kernel.CycleSamples.PARAMETERS;
import static org.sillok.kernel.CycleSamples.PLAYGROUND;
import static org.sillok.kernel.CycleSamples.PROJECTS;
import static org.sillok.kernel.CycleSamples.SCHEDULE;
import static org.sillok.kernel.CycleSamples.SCHOOL;
import static org.sillok.kernel.CycleSamples.VOTING_CLOSES;
import static org.sillok.kernel.CycleSamples.VOTING_OPENS;
import static org.sillok.kernel.Samples.CYCLE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.Act;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.Samples;
import org.sillok.kernel.ballot.BallotCast;
import org.sillok.kernel.ballot.BallotRecast;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.Salt;
import org.sillok.kernel.ballot.VoterAct;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.BallotingClosed;
import org.sillok.kernel.cycle.BallotingOpened;
import org.sillok.kernel.cycle.CategoryRule;
import org.sillok.kernel.cycle.CycleEstablished;
import org.sillok.kernel.cycle.CycleParameters;
import org.sillok.kernel.cycle.PublishedProject;
import org.sillok.kernel.cycle.PublishedResultRecorded;
import org.sillok.pabulib.PbElection;
import org.sillok.pabulib.PbVote;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;
import org.sillok.projection.cycle.BallotLine;
import org.sillok.projection.cycle.FindElection;
import org.sillok.projection.cycle.ListBallots;
import org.sillok.query.cycle.NoElection.CategoryNeeded;
import org.sillok.query.cycle.NoElection.NothingToSelect;
import org.sillok.query.cycle.NoElection.VotingNotOver;
import org.sillok.query.http.UnknownThing;

class PabulibFileTest {

    private final Chronicle chronicle = new Chronicle();
    private int voters;

    @Test
    void holds_what_the_list_of_ballots_tells_and_nothing_of_classes_too_small_to_hide_in() {
        var views = voted().views();
        var election = file(views, CITY);

        var whole = new ListBallots(CYCLE, Slice.EVERYTHING)
                .ask(views).orElseThrow().items().stream()
                        .filter(line -> line.choices() != null)
                        .toList();
        assertThat(whole).extracting(BallotLine::voterClass).containsOnly(CITIZENS);
        assertThat(election.votes())
                .extracting(PbVote::voter)
                .containsExactly(name(1), name(2), name(3), name(4))
                .isSubsetOf(whole.stream().map(line -> line.id().value()).toList());
        assertThat(election.write()).doesNotContain(name(6), name(7));
        assertThat(election.text("comment").orElseThrow())
                .contains("2 ballots of classes in which so few voted", "1 ballots that gave nothing to this category");
        assertThat(election.rule()).isEqualTo("unknown");
        assertThat(votes(election)).containsExactly("library 3", "playground 1");
    }

    @Test
    void two_classes_too_small_to_hide_in_leave_the_same_file_whoever_is_of_which() {
        voting(PARAMETERS);
        var other = new Chronicle();
        chronicle.events().forEach(recorded -> other.add(recorded.event()));
        cast(COMMITTEE, PLAYGROUND);
        cast(SCHOOL, LIBRARY);
        other.add(ballot(1, SCHOOL, PLAYGROUND));
        other.add(ballot(2, COMMITTEE, LIBRARY));
        var closed = new BallotingClosed(CYCLE, VOTING_CLOSES, Samples.stated());
        chronicle.add(closed);
        other.add(closed);

        assertThat(file(chronicle.views(), CITY)).isEqualTo(file(other.views(), CITY));
    }

    @Test
    void a_category_is_a_file_of_its_own() {
        var views = voted().views();
        var local = file(views, LOCAL);

        assertThat(local.text("subunit")).contains("category local");
        assertThat(local.budget()).hasToString("400");
        assertThat(votes(local)).containsExactly("lanterns 2", "benches 0");
        assertThatThrownBy(() -> file(views, null))
                .isInstanceOfSatisfying(
                        NoElection.Because.class,
                        because -> assertThat(because.reason())
                                .isEqualTo(new CategoryNeeded(CYCLE, List.of(CITY, LOCAL))));
        assertThatThrownBy(() -> file(views, new CategoryId("parks"))).isInstanceOf(UnknownThing.class);
    }

    @Test
    void no_ballot_leaves_before_voting_is_over_now_and_as_of_then() {
        voted();
        var open = chronicle.views().at(chronicle.last() - 1);

        assertThat(new FindElection(CYCLE).ask(open).orElseThrow().ballots()).isEmpty();
        assertThatThrownBy(() -> file(open, CITY))
                .isInstanceOfSatisfying(
                        NoElection.Because.class,
                        because -> assertThat(because.reason()).isEqualTo(new VotingNotOver(CYCLE)));
    }

    @Test
    void a_void_ballot_is_no_vote_and_of_several_castings_the_last_before_the_closing_is() {
        voting(PARAMETERS);
        for (var i = 0; i < 5; i++) cast(CITIZENS, LIBRARY);
        chronicle.add(again(1, PLAYGROUND));
        chronicle.add(new BallotingClosed(CYCLE, VOTING_CLOSES, Samples.stated()));
        chronicle.add(again(2, PLAYGROUND));
        cast(CITIZENS, LIBRARY);
        var election = file(chronicle.views(), CITY);

        assertThat(election.votes()).hasSize(5);
        assertThat(election.votes().getFirst().projects()).containsExactly("playground");
        assertThat(votes(election)).containsExactly("library 4", "playground 1");
        assertThat(election.write()).doesNotContain(name(6));
    }

    @Test
    void selected_is_what_the_result_says_and_nothing_before_there_is_one() {
        voted();
        assertThat(file(chronicle.views(), CITY).projects())
                .allSatisfy(project -> assertThat(project.selected()).isEmpty());
        chronicle.add(new PublishedResultRecorded(
                CYCLE,
                Samples.ARTICLE_9,
                PROJECTS.stream()
                        .map(project ->
                                new PublishedProject(project.id(), project.id().equals(PLAYGROUND), null))
                        .toList(),
                new Allocation.UndeclaredTie(CITY, List.of(LIBRARY, PLAYGROUND)),
                COUNT,
                List.of(),
                Samples.stated()));
        assertThat(file(chronicle.views(), CITY).projects())
                .extracting(project -> project.selected().orElseThrow())
                .containsExactly(0, 1);
    }

    @Test
    void voting_is_dated_by_its_first_and_last_day_on_the_clock_of_the_body() {
        chronicle.established();
        var election = file(voted().views(), CITY);

        // From 2019-07-30T00:00Z up to 2019-08-29T00:00Z, which is nine in the morning in Seoul.
        assertThat(election.meta()).containsEntry("date_begin", "30.07.2019").containsEntry("date_end", "29.08.2019");
        assertThat(election.text("unit")).contains("[erased]");
        assertThat(election.text("description")).contains("cycle");
    }

    @Test
    void there_is_no_file_where_there_is_nothing_to_spend() {
        var poor = new CycleParameters(
                List.of(
                        new CategoryRule(CITY, Samples.words("category city"), 0, null, 1),
                        PARAMETERS.categories().getLast()),
                PARAMETERS.classes(),
                PARAMETERS.denominator(),
                PARAMETERS.ballot(),
                PARAMETERS.allocation(),
                PARAMETERS.tieBreak(),
                PARAMETERS.smallestClassShown(),
                PARAMETERS.liveTally(),
                false);
        voting(poor).add(new BallotingClosed(CYCLE, VOTING_CLOSES, Samples.stated()));

        assertThatThrownBy(() -> file(chronicle.views(), CITY))
                .isInstanceOfSatisfying(
                        NoElection.Because.class,
                        because -> assertThat(because.reason()).isEqualTo(new NothingToSelect(CYCLE, CITY, 0, 2)));
    }

    /** Five citizens and two of the committee, which is too small to hide in. */
    private Chronicle voted() {
        voting(PARAMETERS);
        cast(CITIZENS, LIBRARY, LANTERNS);
        cast(CITIZENS, LIBRARY);
        cast(CITIZENS, PLAYGROUND, LANTERNS);
        cast(CITIZENS, LIBRARY);
        cast(CITIZENS);
        cast(COMMITTEE, PLAYGROUND);
        cast(COMMITTEE, PLAYGROUND, LANTERNS);
        return chronicle.add(new BallotingClosed(CYCLE, VOTING_CLOSES, Samples.stated()));
    }

    private Chronicle voting(CycleParameters rules) {
        return chronicle
                .add(new CycleEstablished(
                        CYCLE,
                        Samples.BODY,
                        null,
                        2020,
                        "KRW",
                        Samples.words("cycle"),
                        rules,
                        SCHEDULE,
                        Samples.stated()))
                .add(new BallotingOpened(CYCLE, VOTING_OPENS, rules, PROJECTS, List.of(), Samples.stated()));
    }

    private void cast(VoterClassId voterClass, ProposalId... projects) {
        chronicle.add(ballot(++voters, voterClass, projects));
    }

    private static BallotCast ballot(int voter, VoterClassId voterClass, ProposalId... projects) {
        return new BallotCast(
                new BallotId(name(voter)), CYCLE, voterClass, new Choices.Approval(List.of(projects)), salt(), act());
    }

    private static BallotRecast again(int voter, ProposalId... projects) {
        return new BallotRecast(
                new BallotId(name(voter)), CYCLE, CITIZENS, new Choices.Approval(List.of(projects)), salt(), act());
    }

    private static Act act() {
        return VoterAct.of(Provenance.ENTERED);
    }

    private static Salt salt() {
        return new Salt("%032x".formatted(3));
    }

    private static String name(int voter) {
        return "%064x".formatted(voter);
    }

    private static List<String> votes(PbElection election) {
        return election.projects().stream()
                .map(project -> project.id() + " " + project.votes().orElseThrow())
                .toList();
    }

    private static PbElection file(Views views, @Nullable CategoryId category) {
        var election = new FindElection(CYCLE).ask(views).orElseThrow();
        return PbElection.read(PabulibFile.of(
                election,
                category,
                text -> List.of("cycle", "category city", "category local").stream()
                        .filter(known -> Samples.words(known).equals(text))
                        .findFirst()));
    }
}
