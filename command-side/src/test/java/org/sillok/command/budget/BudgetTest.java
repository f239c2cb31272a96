package org.sillok.command.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.command.Acts;
import org.sillok.command.motion.MotionReading;
import org.sillok.kernel.Act;
import org.sillok.kernel.Authority.AdoptedMotion;
import org.sillok.kernel.Authority.Mandate;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.budget.AmountAllotted;
import org.sillok.kernel.budget.AmountTransferred;
import org.sillok.kernel.budget.BudgetAmended;
import org.sillok.kernel.budget.BudgetEstablished;
import org.sillok.kernel.budget.BudgetGrant;
import org.sillok.kernel.budget.BudgetRefusal.AmendmentWithoutAuthority;
import org.sillok.kernel.budget.BudgetRefusal.BudgetAlreadyEstablished;
import org.sillok.kernel.budget.BudgetRefusal.GrantAlreadyUsed;
import org.sillok.kernel.budget.BudgetRefusal.LineBelowZero;
import org.sillok.kernel.budget.BudgetRefusal.LineExists;
import org.sillok.kernel.budget.BudgetRefusal.LineTooLarge;
import org.sillok.kernel.budget.BudgetRefusal.MotionGrantsOtherwise;
import org.sillok.kernel.budget.BudgetRefusal.MotionNotAdopted;
import org.sillok.kernel.budget.BudgetRefusal.MotionOfAnotherBody;
import org.sillok.kernel.budget.BudgetRefusal.PartsExceedLine;
import org.sillok.kernel.budget.BudgetRefusal.SelectionAlreadyCompiled;
import org.sillok.kernel.budget.BudgetRefusal.TotalTooLarge;
import org.sillok.kernel.budget.BudgetRefusal.TransferWithinLine;
import org.sillok.kernel.budget.BudgetRefusal.UnknownLine;
import org.sillok.kernel.budget.CompiledLine;
import org.sillok.kernel.budget.Line;
import org.sillok.kernel.budget.LineChange;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.budget.Money;
import org.sillok.kernel.budget.PublishedFigure;
import org.sillok.kernel.budget.SelectionCompiled;

class BudgetTest {

    private static final BudgetId FY2020 = new BudgetId("fy2020");
    private static final BodyId COMMITTEE = new BodyId("committee");
    private static final BodyId COUNCIL = new BodyId("council");
    private static final MotionId MOTION = new MotionId("2020-7");
    private static final Act ACT = Acts.BY_CLERK;
    private static final Act BY_MOTION = Acts.by(new AdoptedMotion(MOTION));

    private static final LineId PROPOSALS = new LineId("proposals");
    private static final LineId CITY = new LineId("city");
    private static final LineId LOCAL = new LineId("local");
    private static final LineId DELIBERATIVE = new LineId("deliberative");
    private static final LineId NOWHERE = new LineId("nowhere");

    private static final List<Line> LINES = List.of(
            line(DELIBERATIVE, null, 130),
            line(PROPOSALS, null, 70),
            line(CITY, PROPOSALS, 35),
            line(LOCAL, PROPOSALS, 2));
    private static final BudgetEstablished ESTABLISHED =
            new BudgetEstablished(FY2020, COMMITTEE, 2020, "KRW", LINES, ACT);

    private static final List<LineChange> RAISE = List.of(new LineChange(DELIBERATIVE, 20), new LineChange(CITY, -5));
    private static final Evidence SEEN = new Evidence("motion:2020-7", 9);
    private static final MotionReading GRANTED = granted(COMMITTEE, true, new BudgetGrant(FY2020, RAISE));
    private static final BudgetAmended AMENDED = new BudgetAmended(FY2020, RAISE, 200, 215, false, SEEN, BY_MOTION);

    private static final CycleId CYCLE = new CycleId("cycle-2019");
    private static final List<CompiledLine> SELECTED =
            List.of(compiled("bench", CITY, 30), compiled("crossing", CITY, 5), compiled("pond", LOCAL, 2));
    private static final SelectionCompiled COMPILED =
            new SelectionCompiled(FY2020, CYCLE, SELECTED, SEEN, MOTION, BY_MOTION);

    private final FixtureConfiguration<Budget> budget = new AggregateTestFixture<>(Budget.class);

    @Test
    void a_budget_is_established_as_a_tree() {
        budget.givenNoPriorActivity()
                .when(new EstablishBudget(FY2020, COMMITTEE, 2020, "KRW", LINES, ACT))
                .expectEvents(ESTABLISHED);
    }

    @Test
    void a_published_figure_is_kept_beside_the_amount_that_adds_up() {
        var rounded = new Line(
                new LineId("villages"),
                PROPOSALS,
                Acts.text("villages"),
                23,
                new PublishedFigure(24, true, Acts.ORDINANCE));
        var lines = List.of(line(PROPOSALS, null, 70), rounded);
        budget.givenNoPriorActivity()
                .when(new EstablishBudget(FY2020, COMMITTEE, 2020, "KRW", lines, ACT))
                .expectEvents(new BudgetEstablished(FY2020, COMMITTEE, 2020, "KRW", lines, ACT));
    }

    @Test
    void the_unallotted_rest_of_a_line_is_allotted_to_a_new_line() {
        var project = line(new LineId("project-1"), LOCAL, 2);
        budget.given(ESTABLISHED)
                .when(new Allot(FY2020, project, ACT))
                .expectEvents(new AmountAllotted(FY2020, project, ACT));
    }

    @Test
    void an_amount_moves_from_one_line_to_another() {
        budget.given(ESTABLISHED)
                .when(new Transfer(FY2020, CITY, LOCAL, 10, ACT))
                .expectEvents(new AmountTransferred(FY2020, CITY, LOCAL, 10, ACT));
    }

    @Test
    void an_adopted_motion_amends_exactly_what_it_grants() {
        budget.given(ESTABLISHED)
                .when(new AmendBudget(FY2020, RAISE, GRANTED, BY_MOTION))
                .expectEvents(AMENDED);
    }

    @Test
    void the_order_of_the_changes_granted_does_not_matter() {
        budget.given(ESTABLISHED)
                .when(new AmendBudget(FY2020, RAISE.reversed(), GRANTED, BY_MOTION))
                .expectEvents(new BudgetAmended(FY2020, RAISE.reversed(), 200, 215, false, SEEN, BY_MOTION));
    }

    @Test
    void a_citation_amends_and_is_flagged_as_external() {
        budget.given(ESTABLISHED, AMENDED)
                .when(new AmendBudget(FY2020, RAISE, null, ACT))
                .expectEvents(new BudgetAmended(FY2020, RAISE, 215, 230, true, null, ACT));
    }

    @Test
    void what_a_cycle_selected_becomes_lines_under_its_envelopes() {
        budget.given(ESTABLISHED).when(compile(SELECTED)).expectEvents(COMPILED);
    }

    @Test
    void what_was_compiled_is_in_the_tree_like_any_other_line() {
        var bench = new LineId("bench");
        budget.given(ESTABLISHED, COMPILED)
                .when(new Transfer(FY2020, bench, DELIBERATIVE, 30, ACT))
                .expectEvents(new AmountTransferred(FY2020, bench, DELIBERATIVE, 30, ACT));
    }

    @Test
    void a_budget_not_in_the_record_is_not_changed() {
        budget.givenNoPriorActivity()
                .when(new Transfer(FY2020, CITY, LOCAL, 10, ACT))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void what_a_motion_says_must_have_been_looked_at() {
        budget.given(ESTABLISHED)
                .when(new AmendBudget(FY2020, RAISE, null, BY_MOTION))
                .expectNoEvents()
                .expectException(IllegalStateException.class);
    }

    @Test
    void only_an_amendment_makes_a_new_envelope() {
        var envelope = line(NOWHERE, null, 1);
        assertThatThrownBy(() -> new Allot(FY2020, envelope, ACT)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void values_out_of_range_make_no_command() {
        assertThatThrownBy(() -> new EstablishBudget(FY2020, COMMITTEE, 999, "KRW", LINES, ACT))
                .hasMessageContaining("fiscalYear");
        assertThatThrownBy(() -> new EstablishBudget(FY2020, COMMITTEE, 10_000, "KRW", LINES, ACT))
                .hasMessageContaining("fiscalYear");
        assertThatThrownBy(() -> new EstablishBudget(FY2020, COMMITTEE, 2020, "won", LINES, ACT))
                .hasMessageContaining("currency");
        assertThatThrownBy(() -> new EstablishBudget(FY2020, COMMITTEE, 2020, "KRW", List.of(), ACT))
                .hasMessageContaining("lines");
        assertThatThrownBy(() -> new Transfer(FY2020, CITY, LOCAL, 0, ACT)).hasMessageContaining("amount");
        assertThatThrownBy(() -> new AmendBudget(FY2020, List.of(), null, ACT)).hasMessageContaining("changes");
        assertThatThrownBy(() -> compile(List.of())).hasMessageContaining("lines");
    }

    @Test
    void values_at_their_limits_make_a_command() {
        assertThat(new EstablishBudget(FY2020, COMMITTEE, 1_000, "KRW", LINES, ACT).fiscalYear())
                .isEqualTo(1_000);
        assertThat(new EstablishBudget(FY2020, COMMITTEE, 9_999, "KRW", LINES, ACT).fiscalYear())
                .isEqualTo(9_999);
        assertThat(new EstablishBudget(FY2020, COMMITTEE, 2020, "KRW", lines(10_000), ACT).lines())
                .hasSize(10_000);
        assertThatThrownBy(() -> new EstablishBudget(FY2020, COMMITTEE, 2020, "KRW", lines(10_001), ACT))
                .hasMessageContaining("lines");
        assertThat(amend(changes(1_000), null, ACT).changes()).hasSize(1_000);
        assertThatThrownBy(() -> amend(changes(1_001), null, ACT)).hasMessageContaining("changes");
    }

    private static List<Line> lines(int many) {
        return Collections.nCopies(many, line(CITY, null, 1));
    }

    private static List<LineChange> changes(int many) {
        return Collections.nCopies(many, new LineChange(CITY, 1));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void refuses(List<?> given, Object command, Refusal reason) {
        budget.given(given).when(command).expectNoEvents().expectExceptionDetails(reason);
    }

    static Stream<Arguments> refuses() {
        var here = List.of(ESTABLISHED);
        return Stream.of(
                arguments(
                        here,
                        new EstablishBudget(FY2020, COMMITTEE, 2020, "KRW", LINES, ACT),
                        new BudgetAlreadyEstablished(FY2020)),
                arguments(
                        List.of(),
                        new EstablishBudget(FY2020, COMMITTEE, 2020, "KRW", List.of(line(CITY, PROPOSALS, 1)), ACT),
                        new UnknownLine(FY2020, PROPOSALS)),
                arguments(
                        List.of(),
                        new EstablishBudget(
                                FY2020, COMMITTEE, 2020, "KRW", List.of(line(CITY, null, 1), line(CITY, null, 1)), ACT),
                        new LineExists(FY2020, CITY)),
                arguments(here, new Allot(FY2020, line(CITY, PROPOSALS, 1), ACT), new LineExists(FY2020, CITY)),
                arguments(here, new Allot(FY2020, line(LOCAL, NOWHERE, 1), ACT), new LineExists(FY2020, LOCAL)),
                arguments(
                        here,
                        new Allot(FY2020, line(new LineId("new"), NOWHERE, 1), ACT),
                        new UnknownLine(FY2020, NOWHERE)),
                arguments(
                        here,
                        new Allot(FY2020, line(new LineId("new"), PROPOSALS, 34), ACT),
                        new PartsExceedLine(FY2020, PROPOSALS, 70, 71)),
                arguments(here, new Transfer(FY2020, NOWHERE, CITY, 1, ACT), new UnknownLine(FY2020, NOWHERE)),
                arguments(
                        here,
                        new Transfer(FY2020, CITY, PROPOSALS, 1, ACT),
                        new TransferWithinLine(FY2020, CITY, PROPOSALS)),
                arguments(here, new Transfer(FY2020, LOCAL, CITY, 3, ACT), new LineBelowZero(FY2020, LOCAL, 2, -3)),
                arguments(
                        here,
                        amend(List.of(new LineChange(DELIBERATIVE, Money.MOST)), null, ACT),
                        new LineTooLarge(FY2020, DELIBERATIVE, Money.MOST + 130, Money.MOST)),
                arguments(
                        here,
                        amend(
                                List.of(
                                        new LineChange(DELIBERATIVE, Money.MOST - 130),
                                        new LineChange(PROPOSALS, Money.MOST - 70)),
                                null,
                                ACT),
                        new TotalTooLarge(FY2020, 2 * Money.MOST, Money.MOST)),
                arguments(here, amend(RAISE, null, Acts.by(new Mandate())), new AmendmentWithoutAuthority(FY2020)),
                arguments(
                        here,
                        amend(RAISE, granted(COMMITTEE, false, new BudgetGrant(FY2020, RAISE)), BY_MOTION),
                        new MotionNotAdopted(FY2020, MOTION, "somewhere")),
                arguments(
                        here,
                        amend(RAISE, granted(COUNCIL, true, new BudgetGrant(FY2020, RAISE)), BY_MOTION),
                        new MotionOfAnotherBody(FY2020, MOTION, COUNCIL, COMMITTEE)),
                arguments(
                        here,
                        amend(RAISE, granted(COMMITTEE, true, null), BY_MOTION),
                        new MotionGrantsOtherwise(FY2020, MOTION, List.of(), RAISE)),
                arguments(
                        here,
                        amend(
                                RAISE,
                                granted(COMMITTEE, true, new BudgetGrant(new BudgetId("fy2021"), RAISE)),
                                BY_MOTION),
                        new MotionGrantsOtherwise(FY2020, MOTION, List.of(), RAISE)),
                arguments(
                        here,
                        amend(RAISE.subList(0, 1), GRANTED, BY_MOTION),
                        new MotionGrantsOtherwise(FY2020, MOTION, RAISE, RAISE.subList(0, 1))),
                arguments(
                        List.of(ESTABLISHED, AMENDED),
                        amend(RAISE, GRANTED, BY_MOTION),
                        new GrantAlreadyUsed(FY2020, MOTION)),
                arguments(
                        List.of(ESTABLISHED, COMPILED), compile(SELECTED), new SelectionAlreadyCompiled(FY2020, CYCLE)),
                arguments(
                        here,
                        compile(List.of(compiled("bench", CITY, 35), compiled("crossing", CITY, 1))),
                        new PartsExceedLine(FY2020, CITY, 35, 36)),
                arguments(here, compile(List.of(compiled("bench", NOWHERE, 1))), new UnknownLine(FY2020, NOWHERE)));
    }

    private static CompileSelection compile(List<CompiledLine> lines) {
        return new CompileSelection(FY2020, CYCLE, lines, SEEN, MOTION, BY_MOTION);
    }

    private static CompiledLine compiled(String proposal, LineId envelope, long amount) {
        return new CompiledLine(line(new LineId(proposal), envelope, amount), new ProposalId(proposal));
    }

    private static AmendBudget amend(List<LineChange> changes, @Nullable MotionReading granted, Act act) {
        return new AmendBudget(FY2020, changes, granted, act);
    }

    private static MotionReading granted(BodyId body, boolean inForce, @Nullable BudgetGrant grant) {
        return new MotionReading(MOTION, body, "somewhere", inForce, grant, null, Instant.EPOCH, SEEN);
    }

    private static Line line(LineId id, @Nullable LineId parent, long amount) {
        return new Line(id, parent, Acts.text(id.value()), amount, null);
    }
}
