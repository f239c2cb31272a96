package org.sillok.kernel;

import static org.sillok.kernel.Samples.BODY;
import static org.sillok.kernel.Samples.BUDGET;
import static org.sillok.kernel.Samples.MOTION;
import static org.sillok.kernel.Samples.mandated;
import static org.sillok.kernel.Samples.sample;
import static org.sillok.kernel.Samples.stated;
import static org.sillok.kernel.Samples.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Samples.Sample;
import org.sillok.kernel.budget.AmountAllotted;
import org.sillok.kernel.budget.AmountTransferred;
import org.sillok.kernel.budget.BudgetAmended;
import org.sillok.kernel.budget.BudgetEstablished;
import org.sillok.kernel.budget.BudgetGrant;
import org.sillok.kernel.budget.CompiledLine;
import org.sillok.kernel.budget.Line;
import org.sillok.kernel.budget.LineChange;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.budget.PublishedFigure;
import org.sillok.kernel.budget.SelectionCompiled;

/** Canonical events of budgets, and the envelopes of the first scenario. */
public final class BudgetSamples {

    public static final LineId DELIBERATED = new LineId("deliberated");
    public static final LineId PROPOSED = new LineId("proposed");
    public static final LineId PARTICIPATION = new LineId("participation");
    public static final BudgetGrant GRANT = new BudgetGrant(
            BUDGET, List.of(new LineChange(PROPOSED, -1_000_000_000L), new LineChange(DELIBERATED, 1_500_000_000L)));

    private BudgetSamples() {}

    static List<Sample> all() {
        var source = new Citation("서울시 2020년 시민참여예산 운영계획", "2쪽");
        var lines = List.of(
                line(DELIBERATED, null, 130_000_000_000L, null),
                line(PROPOSED, null, 70_000_000_000L, new PublishedFigure(70_000_000_000L, false, source)),
                line(PARTICIPATION, PROPOSED, 35_000_000_000L, new PublishedFigure(35_000_000_000L, true, source)));
        return List.of(
                sample(new BudgetEstablished(BUDGET, BODY, 2020, "KRW", lines, stated())),
                sample(new AmountAllotted(
                        BUDGET, line(new LineId("library"), PARTICIPATION, 300_000_000L, null), stated())),
                sample(new AmountTransferred(BUDGET, PROPOSED, DELIBERATED, 500_000_000L, stated())),
                sample(new SelectionCompiled(
                        BUDGET,
                        ProposalSamples.CYCLE,
                        List.of(new CompiledLine(
                                line(new LineId("p-library"), PARTICIPATION, 310_000_000L, null),
                                ProposalSamples.LIBRARY)),
                        ProposalSamples.CYCLE_SEEN,
                        MOTION,
                        mandated(Capacity.CLERK, Provenance.ENTERED))),
                sample(new BudgetAmended(
                        BUDGET,
                        GRANT.changes(),
                        200_000_000_000L,
                        200_500_000_000L,
                        false,
                        new Evidence(MOTION.toString(), 9),
                        mandated(Capacity.CLERK, Provenance.ENTERED))),
                sample(
                        "external",
                        new BudgetAmended(
                                BUDGET,
                                List.of(new LineChange(PROPOSED, 1)),
                                200_500_000_000L,
                                200_500_000_001L,
                                true,
                                null,
                                stated())));
    }

    private static Line line(LineId id, @Nullable LineId parent, long amount, @Nullable PublishedFigure published) {
        return new Line(id, parent, words("label of " + id.value()), amount, published);
    }
}
