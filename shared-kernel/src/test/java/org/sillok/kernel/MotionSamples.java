package org.sillok.kernel;

import static org.sillok.kernel.MeetingSamples.ITEM;
import static org.sillok.kernel.MeetingSamples.SESSION;
import static org.sillok.kernel.Samples.ARTICLE_9;
import static org.sillok.kernel.Samples.BODY;
import static org.sillok.kernel.Samples.BODY_SEEN;
import static org.sillok.kernel.Samples.CITIZEN_1;
import static org.sillok.kernel.Samples.CITIZEN_2;
import static org.sillok.kernel.Samples.CITIZEN_3;
import static org.sillok.kernel.Samples.DOCUMENT;
import static org.sillok.kernel.Samples.MEETING;
import static org.sillok.kernel.Samples.MEETING_SEEN;
import static org.sillok.kernel.Samples.MOTION;
import static org.sillok.kernel.Samples.plain;
import static org.sillok.kernel.Samples.sample;
import static org.sillok.kernel.Samples.stated;
import static org.sillok.kernel.Samples.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Samples.Sample;
import org.sillok.kernel.budget.BudgetGrant;
import org.sillok.kernel.motion.AmendmentProposed;
import org.sillok.kernel.motion.AmendmentTarget;
import org.sillok.kernel.motion.Challenge;
import org.sillok.kernel.motion.DocketId;
import org.sillok.kernel.motion.MatterDocketed;
import org.sillok.kernel.motion.MemberRecused;
import org.sillok.kernel.motion.MotionDeferred;
import org.sillok.kernel.motion.MotionSeconded;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.MotionTakenUp;
import org.sillok.kernel.motion.MotionWithdrawn;
import org.sillok.kernel.motion.Recusal;
import org.sillok.kernel.motion.RecusalKind;

/** Canonical events of motions before the vote. */
public final class MotionSamples {

    public static final String MATTER = "comprehensive-plan-2020";
    public static final MotionId EARLIER = new MotionId("2019-3");

    private MotionSamples() {}

    static List<Sample> all() {
        return List.of(
                sample(submitted(null, null, null)),
                sample("granting", submitted(null, null, BudgetSamples.GRANT)),
                sample("amending", submitted(new AmendmentTarget(EARLIER, 2), null, null)),
                sample("challenging", challenging()),
                sample("reconsidering", submitted(null, EARLIER, null)),
                sample(new MatterDocketed(new DocketId(BODY, SESSION), MATTER, MOTION, stated())),
                sample(new MotionSeconded(MOTION, CITIZEN_2, BODY_SEEN, plain(CITIZEN_2))),
                sample(new AmendmentProposed(EARLIER, MOTION, 1, stated())),
                sample(new MotionWithdrawn(MOTION, stated())),
                sample(new MotionDeferred(MOTION, stated())),
                sample(new MotionTakenUp(
                        MOTION, new MeetingId("2020-01"), SESSION, ITEM, new Evidence("meeting:2020-01", 3), stated())),
                sample(recused(RecusalKind.BY_LAW, words("spouse of the applicant"))),
                sample("challenged", recused(RecusalKind.CHALLENGED, null)),
                sample("self-declared", recused(RecusalKind.SELF_DECLARED, null)));
    }

    private static MotionSubmitted submitted(
            @Nullable AmendmentTarget amends, @Nullable MotionId reconsiders, @Nullable BudgetGrant grants) {
        return new MotionSubmitted(
                MOTION,
                BODY,
                MEETING,
                SESSION,
                ITEM,
                MATTER,
                null,
                "ordinary",
                words("Comprehensive plan for deliberative budgeting"),
                words("The committee adopts the plan."),
                CITIZEN_1,
                amends,
                reconsiders,
                grants,
                null,
                List.of(DOCUMENT),
                List.of(BODY_SEEN, MEETING_SEEN),
                stated());
    }

    private static MotionSubmitted challenging() {
        return new MotionSubmitted(
                new MotionId("2019-18"),
                BODY,
                MEETING,
                SESSION,
                ITEM,
                "challenge-in-2019-17",
                "challenge",
                "ordinary",
                words("Challenge of a member"),
                words("The member stays out of the decision."),
                CITIZEN_1,
                null,
                null,
                null,
                new Challenge(MOTION, CITIZEN_3),
                List.of(),
                List.of(BODY_SEEN, MEETING_SEEN),
                stated());
    }

    private static MemberRecused recused(RecusalKind kind, @Nullable Commitment ground) {
        var recusal = new Recusal(CITIZEN_3, kind, ARTICLE_9, ground);
        return new MemberRecused(MOTION, recusal, List.of(BODY_SEEN), stated());
    }
}
