package org.sillok.kernel.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Citation;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.Samples;
import org.sillok.kernel.budget.BudgetTree.Result;

class BudgetTreeTest {

    private static final BudgetId FY2020 = new BudgetId("fy2020");
    private static final LineId DELIBERATED = new LineId("deliberated");
    private static final LineId PROPOSED = new LineId("proposed");
    private static final LineId TYPE = new LineId("type");
    private static final LineId PROJECT = new LineId("project");
    private static final LineId NOWHERE = new LineId("nowhere");
    private static final List<Line> LINES = List.of(
            line(DELIBERATED, null, 130), line(PROPOSED, null, 70), line(TYPE, PROPOSED, 35), line(PROJECT, TYPE, 10));
    private final BudgetTree tree = changed(BudgetTree.of(FY2020, LINES));

    @Test
    void a_tree_holds_its_lines_in_their_order() {
        assertThat(tree.lines()).isEqualTo(LINES);
        assertThat(tree.line(TYPE)).contains(line(TYPE, PROPOSED, 35));
        assertThat(tree.line(NOWHERE)).isEmpty();
        assertThat(tree.parts(null)).extracting(Line::id).containsExactly(DELIBERATED, PROPOSED);
        assertThat(tree.parts(PROPOSED)).extracting(Line::id).containsExactly(TYPE);
        assertThat(tree.parts(PROJECT)).isEmpty();
        assertThat(tree.total()).isEqualTo(200);
        assertThat(tree.unallotted(PROPOSED)).isEqualTo(35);
        assertThat(tree.unallotted(DELIBERATED)).isEqualTo(130);
        assertThat(changed(BudgetTree.of(FY2020, List.of())).total()).isZero();
    }

    @Test
    void a_tree_is_refused_for_the_first_line_that_does_not_fit() {
        var tooMuch = List.of(line(PROPOSED, null, 70), line(TYPE, PROPOSED, 71), line(TYPE, PROPOSED, 1));
        assertThat(BudgetTree.of(FY2020, tooMuch))
                .isEqualTo(broken(new BudgetRefusal.PartsExceedLine(FY2020, PROPOSED, 70, 71)));
        var partsFirst = List.of(line(TYPE, PROPOSED, 35), line(PROPOSED, null, 70));
        assertThat(BudgetTree.of(FY2020, partsFirst))
                .isEqualTo(broken(new BudgetRefusal.UnknownLine(FY2020, PROPOSED)));
    }

    @Nested
    class Allotting {

        @Test
        void uses_up_the_remainder_to_the_last_unit() {
            var full = changed(tree.with(line(new LineId("rest"), PROPOSED, 35)));
            assertThat(full.unallotted(PROPOSED)).isZero();
            assertThat(full.total()).isEqualTo(200);
            assertThat(tree.unallotted(PROPOSED))
                    .as("the tree before is not touched")
                    .isEqualTo(35);
        }

        @Test
        void never_goes_beyond_the_remainder() {
            assertThat(tree.with(line(new LineId("rest"), PROPOSED, 36)))
                    .isEqualTo(broken(new BudgetRefusal.PartsExceedLine(FY2020, PROPOSED, 70, 71)));
        }

        @Test
        void needs_a_new_line_under_one_that_is_there() {
            assertThat(tree.with(line(TYPE, PROPOSED, 1)))
                    .isEqualTo(broken(new BudgetRefusal.LineExists(FY2020, TYPE)));
            assertThat(tree.with(line(new LineId("rest"), NOWHERE, 1)))
                    .isEqualTo(broken(new BudgetRefusal.UnknownLine(FY2020, NOWHERE)));
        }

        @Test
        void never_makes_an_envelope() {
            var envelope = line(new LineId("new"), null, 1);
            assertThatThrownBy(() -> new AmountAllotted(FY2020, envelope, Samples.stated()))
                    .isInstanceOf(InvalidValue.class);
        }
    }

    @Nested
    class Transferring {

        @Test
        void moves_and_never_creates() {
            var moved = changed(tree.transfer(TYPE, DELIBERATED, 25));
            assertThat(amounts(moved)).containsExactly(155L, 45L, 10L, 10L);
            assertThat(moved.total()).isEqualTo(200);
        }

        @Test
        void leaves_the_lines_above_both_as_they_are() {
            var two = changed(tree.with(line(new LineId("other"), PROPOSED, 5)));
            var moved = changed(two.transfer(TYPE, new LineId("other"), 3));
            assertThat(amounts(moved)).containsExactly(130L, 70L, 32L, 10L, 8L);
        }

        @Test
        void takes_nothing_that_is_allotted_to_parts() {
            assertThat(tree.transfer(TYPE, DELIBERATED, 26))
                    .isEqualTo(broken(new BudgetRefusal.PartsExceedLine(FY2020, TYPE, 9, 10)));
        }

        @Test
        void takes_no_more_than_there_is() {
            assertThat(tree.transfer(PROJECT, DELIBERATED, 11))
                    .isEqualTo(broken(new BudgetRefusal.LineBelowZero(FY2020, PROJECT, 10, -11)));
            assertThat(changed(tree.transfer(PROJECT, DELIBERATED, 10))
                            .line(PROJECT)
                            .orElseThrow()
                            .amount())
                    .isZero();
        }

        @Test
        void goes_between_lines_that_are_there() {
            assertThat(tree.transfer(NOWHERE, TYPE, 1))
                    .isEqualTo(broken(new BudgetRefusal.UnknownLine(FY2020, NOWHERE)));
            assertThat(tree.transfer(TYPE, NOWHERE, 1))
                    .isEqualTo(broken(new BudgetRefusal.UnknownLine(FY2020, NOWHERE)));
        }

        @Test
        void goes_neither_into_a_part_nor_out_of_one_nor_in_a_circle() {
            for (var pair : List.of(List.of(PROPOSED, PROJECT), List.of(PROJECT, PROPOSED), List.of(TYPE, TYPE))) {
                assertThat(tree.transfer(pair.getFirst(), pair.getLast(), 1))
                        .isEqualTo(
                                broken(new BudgetRefusal.TransferWithinLine(FY2020, pair.getFirst(), pair.getLast())));
            }
        }

        @ParameterizedTest
        @ValueSource(longs = {0, -1, Money.MOST + 1, Long.MIN_VALUE})
        void moves_something(long amount) {
            assertThatThrownBy(() -> tree.transfer(TYPE, DELIBERATED, amount)).isInstanceOf(InvalidValue.class);
        }
    }

    @Nested
    class Amending {

        @Test
        void raises_a_line_and_every_line_above_it() {
            assertThat(amounts(changed(tree.amend(List.of(new LineChange(PROJECT, 5))))))
                    .containsExactly(130L, 75L, 40L, 15L);
        }

        @Test
        void makes_all_changes_at_once() {
            var changes = List.of(new LineChange(TYPE, -30), new LineChange(PROJECT, -6), new LineChange(TYPE, 10));
            assertThat(amounts(changed(tree.amend(changes)))).containsExactly(130L, 44L, 9L, 4L);
        }

        @Test
        void without_changes_changes_nothing() {
            assertThat(changed(tree.amend(List.of())).lines()).isEqualTo(LINES);
        }

        @Test
        void lowers_nothing_below_its_parts() {
            assertThat(tree.amend(List.of(new LineChange(TYPE, -26))))
                    .isEqualTo(broken(new BudgetRefusal.PartsExceedLine(FY2020, TYPE, 9, 10)));
        }

        @Test
        void lowers_nothing_below_nothing() {
            assertThat(tree.amend(List.of(new LineChange(DELIBERATED, -131))))
                    .isEqualTo(broken(new BudgetRefusal.LineBelowZero(FY2020, DELIBERATED, 130, -131)));
            assertThat(changed(tree.amend(List.of(new LineChange(DELIBERATED, -130))))
                            .total())
                    .isEqualTo(70);
        }

        @Test
        void needs_lines_that_are_there() {
            assertThat(tree.amend(List.of(new LineChange(PROJECT, 1), new LineChange(NOWHERE, 1))))
                    .isEqualTo(broken(new BudgetRefusal.UnknownLine(FY2020, NOWHERE)));
        }

        @Test
        void raises_nothing_beyond_exact_numbers() {
            assertThat(tree.amend(List.of(new LineChange(DELIBERATED, Money.MOST))))
                    .isEqualTo(
                            broken(new BudgetRefusal.LineTooLarge(FY2020, DELIBERATED, Money.MOST + 130, Money.MOST)));
            var almost = changed(BudgetTree.of(FY2020, List.of(line(DELIBERATED, null, Money.MOST - 1))));
            assertThat(changed(almost.amend(List.of(new LineChange(DELIBERATED, 1))))
                            .total())
                    .isEqualTo(Money.MOST);
            var toTheBrim = changed(tree.amend(List.of(new LineChange(DELIBERATED, Money.MOST - 200))));
            assertThat(toTheBrim.total()).isEqualTo(Money.MOST);
            assertThat(toTheBrim.amend(List.of(new LineChange(PROPOSED, 1))))
                    .isEqualTo(broken(new BudgetRefusal.TotalTooLarge(FY2020, Money.MOST + 1, Money.MOST)));
        }

        @Test
        void stays_exact_with_as_many_and_as_large_changes_as_there_can_be() {
            var most = Collections.nCopies(BudgetGrant.MOST_CHANGES, new LineChange(DELIBERATED, Money.MOST));
            assertThat(tree.amend(most))
                    .isEqualTo(broken(
                            new BudgetRefusal.LineTooLarge(FY2020, DELIBERATED, 130 + 1_000 * Money.MOST, Money.MOST)));
            var more = Collections.nCopies(BudgetGrant.MOST_CHANGES + 1, new LineChange(DELIBERATED, 1));
            assertThatThrownBy(() -> tree.amend(more)).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void an_amendment_granted_changes_something_and_not_too_much() {
        assertThatThrownBy(() -> new BudgetGrant(FY2020, List.of())).isInstanceOf(InvalidValue.class);
        var one = new LineChange(TYPE, 1);
        assertThatCode(() -> new BudgetGrant(FY2020, Collections.nCopies(1_000, one)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new BudgetGrant(FY2020, Collections.nCopies(1_001, one)))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Money.MOST + 1, -Money.MOST - 1, Long.MIN_VALUE, Long.MAX_VALUE})
    void a_change_is_some_amount(long delta) {
        assertThatThrownBy(() -> new LineChange(TYPE, delta)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, -1, Money.MOST, -Money.MOST})
    void a_change_goes_up_or_down(long delta) {
        assertThat(new LineChange(TYPE, delta).delta()).isEqualTo(delta);
    }

    @Test
    void money_is_an_exact_integer_from_nothing_up() {
        assertThat(Money.amount(0)).isZero();
        assertThat(Money.amount(Money.MOST)).isEqualTo(1_000_000_000_000_000L);
        assertThat(Money.positive(1)).isEqualTo(1);
        assertThat(Money.positive(Money.MOST)).isEqualTo(Money.MOST);
        assertThatThrownBy(() -> Money.amount(-1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Money.amount(Money.MOST + 1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Money.positive(0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Money.positive(Money.MOST + 1)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_line_and_a_published_figure_hold_money() {
        assertThatThrownBy(() -> line(TYPE, null, -1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PublishedFigure(-1, true, new Citation("a", "1")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_budget_is_of_a_year_and_in_a_currency() {
        for (var currency : List.of("krw", "KR", "KRWW", "")) {
            assertThatThrownBy(() -> established(2020, currency)).isInstanceOf(InvalidValue.class);
        }
        for (var year : List.of(999, 10_000)) {
            assertThatThrownBy(() -> established(year, "KRW")).isInstanceOf(InvalidValue.class);
        }
        assertThat(established(1_000, "KRW").fiscalYear()).isEqualTo(1_000);
        assertThat(established(9_999, "USD").currency()).isEqualTo("USD");
    }

    @Nested
    class Folding {

        private final BudgetTree established = BudgetTree.fold(null, established(2020, "KRW"));

        @Test
        void a_budget_begins_with_its_lines() {
            assertThat(established.lines()).isEqualTo(LINES);
            var allotted = new AmountAllotted(FY2020, line(NOWHERE, TYPE, 5), Samples.stated());
            assertThatThrownBy(() -> BudgetTree.fold(null, allotted)).isInstanceOf(IllegalStateException.class);
        }

        @Test
        void every_event_changes_the_tree_as_it_says() {
            var allotted =
                    BudgetTree.fold(established, new AmountAllotted(FY2020, line(NOWHERE, TYPE, 5), Samples.stated()));
            assertThat(amounts(allotted)).containsExactly(130L, 70L, 35L, 10L, 5L);
            var transferred =
                    BudgetTree.fold(allotted, new AmountTransferred(FY2020, PROJECT, NOWHERE, 4, Samples.stated()));
            assertThat(amounts(transferred)).containsExactly(130L, 70L, 35L, 6L, 9L);
            var cut = List.of(new LineChange(DELIBERATED, -30));
            var amended = BudgetTree.fold(
                    transferred, new BudgetAmended(FY2020, cut, 200, 170, true, null, Samples.stated()));
            assertThat(amended.total()).isEqualTo(170);
            var compiled = List.of(new CompiledLine(line(new LineId("bench"), TYPE, 20), new ProposalId("bench")));
            assertThat(amounts(BudgetTree.fold(
                            amended,
                            new SelectionCompiled(
                                    FY2020,
                                    Samples.CYCLE,
                                    compiled,
                                    new Evidence(Samples.CYCLE.toString(), 5),
                                    Samples.MOTION,
                                    Samples.stated()))))
                    .containsExactly(100L, 70L, 35L, 6L, 9L, 20L);
        }

        @Test
        void a_record_that_breaks_the_rule_of_conservation_is_not_read_as_if_it_kept_it() {
            var tooMuch = new AmountTransferred(FY2020, PROJECT, DELIBERATED, 11, Samples.stated());
            assertThatThrownBy(() -> BudgetTree.fold(established, tooMuch)).isInstanceOf(IllegalStateException.class);
            var partsFirst = List.of(line(TYPE, PROPOSED, 35), line(PROPOSED, null, 70));
            assertThatThrownBy(() -> BudgetTree.recorded(FY2020, partsFirst)).isInstanceOf(IllegalStateException.class);
            assertThat(BudgetTree.recorded(FY2020, LINES).lines()).isEqualTo(LINES);
        }
    }

    @Test
    void lines_sort_by_name() {
        assertThat(new LineId("a")).isLessThan(new LineId("b")).isEqualByComparingTo(new LineId("a"));
    }

    private static BudgetEstablished established(int year, String currency) {
        return new BudgetEstablished(FY2020, Samples.BODY, year, currency, LINES, Samples.stated());
    }

    private static List<Long> amounts(BudgetTree tree) {
        return tree.lines().stream().map(Line::amount).toList();
    }

    private static Line line(LineId id, @Nullable LineId parent, long amount) {
        return new Line(id, parent, Samples.words("label"), amount, null);
    }

    private static Result broken(BudgetRefusal refusal) {
        return new Result.Broken(refusal);
    }

    private static BudgetTree changed(Result result) {
        return switch (result) {
            case Result.Changed changed -> changed.tree();
            case Result.Broken broken ->
                throw new AssertionError(broken.refusal().toString());
        };
    }
}
