package org.sillok.kernel.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.BallotFault.TooFewChosen;
import org.sillok.kernel.ballot.BallotFault.TooFewForProject;
import org.sillok.kernel.ballot.BallotFault.TooFewPoints;
import org.sillok.kernel.ballot.BallotFault.TooManyChosen;
import org.sillok.kernel.ballot.BallotFault.TooManyForProject;
import org.sillok.kernel.ballot.BallotFault.TooManyPoints;
import org.sillok.kernel.ballot.BallotFault.UnknownProject;
import org.sillok.kernel.ballot.BallotFault.WrongForm;
import org.sillok.kernel.ballot.Choices.Approval;
import org.sillok.kernel.ballot.Choices.Award;
import org.sillok.kernel.ballot.Choices.Points;
import org.sillok.kernel.ballot.Choices.Ranking;
import org.sillok.kernel.catalog.EventJson;

class BallotRuleTest {

    private static final ProposalId PARK = new ProposalId("park");
    private static final ProposalId GYM = new ProposalId("gym");
    private static final ProposalId LIBRARY = new ProposalId("library");
    private static final ProposalId FORUM = new ProposalId("forum");
    private static final ProposalId NOWHERE = new ProposalId("nowhere");
    private static final CategoryId CITY = new CategoryId("city");
    private static final CategoryId PARTNERSHIP = new CategoryId("partnership");
    private static final Map<ProposalId, CategoryId> ON_THE_BALLOT =
            Map.of(PARK, CITY, GYM, CITY, LIBRARY, CITY, FORUM, PARTNERSHIP);
    private static final List<ChoiceLimit> LIMITS =
            List.of(new ChoiceLimit(CITY, 1, 2), new ChoiceLimit(PARTNERSHIP, 0, 1));
    private static final BallotRule APPROVAL = BallotRule.approval(LIMITS);
    private static final BallotRule POINTS = BallotRule.points(LIMITS, new PointsLimit(3, 10, 2, 6));
    private static final BallotRule RANKING = BallotRule.ranking(LIMITS, List.of(3, 2));

    static Stream<Arguments> judges() {
        return Stream.of(
                Arguments.of(APPROVAL, approval(PARK, FORUM), List.of()),
                Arguments.of(APPROVAL, approval(PARK, GYM), List.of()),
                Arguments.of(APPROVAL, approval(FORUM), List.of(new TooFewChosen(CITY, 0, 1))),
                Arguments.of(APPROVAL, approval(PARK, GYM, LIBRARY), List.of(new TooManyChosen(CITY, 3, 2))),
                Arguments.of(APPROVAL, approval(PARK, NOWHERE), List.of(new UnknownProject(NOWHERE))),
                Arguments.of(
                        APPROVAL,
                        approval(NOWHERE),
                        List.of(new UnknownProject(NOWHERE), new TooFewChosen(CITY, 0, 1))),
                Arguments.of(
                        APPROVAL,
                        new Ranking(List.of(PARK)),
                        List.of(new WrongForm(BallotForm.APPROVAL, BallotForm.RANKING))),
                Arguments.of(RANKING, new Ranking(List.of(GYM, PARK)), List.of()),
                Arguments.of(POINTS, points(6, 4), List.of()),
                Arguments.of(POINTS, points(3), List.of()),
                Arguments.of(POINTS, points(2), List.of(new TooFewPoints(2, 3))),
                Arguments.of(POINTS, points(6, 5), List.of(new TooManyPoints(11, 10))),
                Arguments.of(POINTS, points(7, 2), List.of(new TooManyForProject(PARK, 7, 6))),
                Arguments.of(POINTS, points(6, 1), List.of(new TooFewForProject(GYM, 1, 2))));
    }

    @ParameterizedTest(name = "{1} → {2}")
    @MethodSource
    void judges(BallotRule rule, Choices choices, List<BallotFault> faults) {
        assertThat(rule.faults(choices, ON_THE_BALLOT)).isEqualTo(faults);
    }

    @Test
    void a_choice_counts_one_or_its_points_or_its_rank() {
        assertThat(APPROVAL.worth(approval(PARK), 0)).isEqualTo(1);
        assertThat(POINTS.worth(points(6, 4), 1)).isEqualTo(4);
        assertThat(RANKING.worth(new Ranking(List.of(GYM, PARK, FORUM)), 0)).isEqualTo(3);
        assertThat(RANKING.worth(new Ranking(List.of(GYM, PARK, FORUM)), 2)).isZero();
        var byLength = BallotRule.ranking(LIMITS, List.of());
        assertThat(byLength.worth(new Ranking(List.of(GYM, PARK)), 0)).isEqualTo(2);
        assertThat(byLength.worth(new Ranking(List.of(GYM, PARK)), 1)).isEqualTo(1);
    }

    @Test
    void no_project_is_chosen_twice() {
        assertThatThrownBy(() -> approval(PARK, PARK)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Ranking(List.of(PARK, PARK))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Points(List.of(new Award(PARK, 1), new Award(PARK, 2))))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void points_are_positive() {
        assertThatThrownBy(() -> new Award(PARK, 0)).isInstanceOf(InvalidValue.class);
        assertThat(new Award(PARK, 1_000_000).points()).isEqualTo(1_000_000);
        assertThatThrownBy(() -> new Award(PARK, 1_000_001)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_rank_counts_from_one_to_a_million() {
        var widest = List.of(1_000_000, 1);
        assertThat(BallotRule.ranking(LIMITS, widest).ranks()).isEqualTo(widest);
        assertThatThrownBy(() -> BallotRule.ranking(LIMITS, List.of(1_000_001))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_rule_says_for_its_own_form_alone_what_choices_count() {
        var spread = new PointsLimit(0, 1, 1, 1);
        assertThatThrownBy(() -> new BallotRule(BallotForm.APPROVAL, LIMITS, spread, List.of()))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new BallotRule(BallotForm.POINTS, LIMITS, null, List.of()))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new BallotRule(BallotForm.APPROVAL, LIMITS, null, List.of(1)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> BallotRule.ranking(LIMITS, List.of(0))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> BallotRule.approval(List.of())).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> BallotRule.approval(List.of(LIMITS.get(0), LIMITS.get(0))))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void limits_leave_something_to_choose() {
        assertThatThrownBy(() -> new ChoiceLimit(CITY, 0, 0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ChoiceLimit(CITY, 3, 2)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ChoiceLimit(CITY, -1, 2)).isInstanceOf(InvalidValue.class);
        assertThat(new ChoiceLimit(CITY, 2, 2).least()).isEqualTo(2);
        assertThat(new ChoiceLimit(CITY, 0, 10_000).most()).isEqualTo(10_000);
        assertThatThrownBy(() -> new ChoiceLimit(CITY, 0, 10_001)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PointsLimit(0, 0, 1, 1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PointsLimit(0, 10, 1, 1_000_000_001)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PointsLimit(11, 10, 1, 1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PointsLimit(0, 10, 3, 2)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PointsLimit(0, 10, 0, 2)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void choices_are_written_by_form() {
        var mapper = EventJson.mapper();
        assertThat(mapper.writeValueAsString(approval(PARK, GYM)))
                .isEqualTo("{\"form\":\"approval\",\"projects\":[\"park\",\"gym\"]}");
        for (var choices : List.of(approval(PARK), points(2, 4), new Ranking(List.of(GYM, PARK)))) {
            assertThat(mapper.readValue(mapper.writeValueAsString(choices), Choices.class))
                    .isEqualTo(choices);
        }
        assertThat(mapper.writeValueAsString(points(2)))
                .isEqualTo("{\"form\":\"points\",\"awards\":[{\"project\":\"park\",\"points\":2}]}");
    }

    @Test
    void rules_and_faults_can_be_read_back() {
        var mapper = EventJson.mapper();
        for (var rule : List.of(APPROVAL, POINTS, RANKING)) {
            assertThat(mapper.readValue(mapper.writeValueAsString(rule), BallotRule.class))
                    .isEqualTo(rule);
        }
        BallotFault fault = new TooManyChosen(CITY, 3, 2);
        assertThat(mapper.readValue(mapper.writeValueAsString(fault), BallotFault.class))
                .isEqualTo(fault);
    }

    private static Approval approval(ProposalId... projects) {
        return new Approval(List.of(projects));
    }

    private static Points points(int... points) {
        var projects = List.of(PARK, GYM);
        return new Points(java.util.stream.IntStream.range(0, points.length)
                .mapToObj(i -> new Award(projects.get(i), points[i]))
                .toList());
    }
}
