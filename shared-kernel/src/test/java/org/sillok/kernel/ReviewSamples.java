package org.sillok.kernel;

import static org.sillok.kernel.Samples.BODY;
import static org.sillok.kernel.Samples.BODY_SEEN;
import static org.sillok.kernel.Samples.BUDGET;
import static org.sillok.kernel.Samples.MOTION;
import static org.sillok.kernel.Samples.NOON;
import static org.sillok.kernel.Samples.mandated;
import static org.sillok.kernel.Samples.sample;
import static org.sillok.kernel.Samples.stated;
import static org.sillok.kernel.Samples.words;

import java.time.Duration;
import java.util.List;
import org.sillok.kernel.Samples.Sample;
import org.sillok.kernel.plan.PlanAdjusted;
import org.sillok.kernel.plan.PlanConfirmed;
import org.sillok.kernel.plan.PlanItem;
import org.sillok.kernel.plan.PlanItemId;
import org.sillok.kernel.plan.PlanLevel;
import org.sillok.kernel.plan.PlanSchedule;
import org.sillok.kernel.plan.PlanSubmitted;
import org.sillok.kernel.plan.PlanWithdrawn;
import org.sillok.kernel.plan.PlanningScheduled;
import org.sillok.kernel.review.Opinion;
import org.sillok.kernel.review.OpinionAnswered;
import org.sillok.kernel.review.OpinionGiven;
import org.sillok.kernel.review.PrioritiesSet;
import org.sillok.kernel.review.Programme;
import org.sillok.kernel.review.ProgrammeId;
import org.sillok.kernel.review.Reflection;
import org.sillok.kernel.review.ReviewConcluded;
import org.sillok.kernel.review.ReviewOpened;

/** Canonical events of reviews by panels, and of district and dong plans. */
public final class ReviewSamples {

    public static final ReviewId REVIEW = new ReviewId("welfare-2020");
    public static final PlanningId PLANNING = new PlanningId("local-2020");
    public static final PlanId PLAN = new PlanId("mapo");
    private static final ProgrammeId CARE = new ProgrammeId("care");
    private static final PlanItemId LAMPS = new PlanItemId("lamps");
    private static final Evidence MOTION_SEEN = new Evidence(MOTION.toString(), 9);

    private ReviewSamples() {}

    static List<Sample> all() {
        var programme = new Programme(CARE, words("care at home"), BudgetSamples.DELIBERATED, 900_000_000L);
        var byMotion = mandated(Capacity.CLERK, Provenance.ENTERED);
        return List.of(
                sample(new ReviewOpened(
                        REVIEW, BUDGET, BODY, words("welfare"), List.of(programme), List.of(BODY_SEEN), stated())),
                sample("keep", opinion(new Opinion.Keep(), byMotion)),
                sample("raise", opinion(new Opinion.Raise(50_000_000L), byMotion)),
                sample("cut", opinion(new Opinion.Cut(20_000_000L), byMotion)),
                sample(new PrioritiesSet(REVIEW, List.of(CARE), MOTION, MOTION_SEEN, byMotion)),
                sample(
                        "reflected",
                        new OpinionAnswered(
                                REVIEW,
                                CARE,
                                new Reflection.Reflected(50_000_000L, new Evidence(BUDGET.toString(), 4)),
                                stated())),
                sample("kept", new OpinionAnswered(REVIEW, CARE, new Reflection.Reflected(0, null), stated())),
                sample("not-reflected", new OpinionAnswered(REVIEW, CARE, new Reflection.NotReflected(), stated())),
                sample(new ReviewConcluded(REVIEW, stated())),
                sample(new PlanningScheduled(
                        PLANNING,
                        BUDGET,
                        BudgetSamples.PROPOSED,
                        BODY,
                        words("local plans"),
                        new PlanSchedule(window(0), window(30), window(60)),
                        List.of(BODY_SEEN),
                        stated())),
                sample(new PlanSubmitted(
                        PLAN,
                        PLANNING,
                        PlanLevel.DISTRICT,
                        "마포구",
                        List.of(new PlanItem(LAMPS, words("lamps"), 80_000_000L)),
                        new Evidence(PLANNING.toString(), 0),
                        stated())),
                sample(
                        "dong",
                        new PlanSubmitted(
                                new PlanId("mapo-1"),
                                PLANNING,
                                PlanLevel.DONG,
                                "마포1동",
                                List.of(new PlanItem(LAMPS, words("lamps"), 0)),
                                new Evidence(PLANNING.toString(), 0),
                                stated())),
                sample(new PlanAdjusted(PLAN, LAMPS, 80_000_000L, 60_000_000L, stated())),
                sample(new PlanConfirmed(PLAN, 60_000_000L, MOTION, MOTION_SEEN, byMotion)),
                sample(new PlanWithdrawn(PLAN, stated())));
    }

    private static OpinionGiven opinion(Opinion opinion, Act act) {
        return new OpinionGiven(REVIEW, CARE, opinion, words("why"), MOTION, MOTION_SEEN, act);
    }

    private static PlanSchedule.Window window(int day) {
        var opens = NOON.plus(Duration.ofDays(day));
        return new PlanSchedule.Window(opens, opens.plus(Duration.ofDays(30)));
    }
}
