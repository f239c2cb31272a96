package org.sillok.kernel;

import static org.sillok.kernel.Samples.CITIZEN_1;
import static org.sillok.kernel.Samples.CITIZEN_2;
import static org.sillok.kernel.Samples.DAY;
import static org.sillok.kernel.Samples.MEETING;
import static org.sillok.kernel.Samples.plain;
import static org.sillok.kernel.Samples.sample;
import static org.sillok.kernel.Samples.stated;
import static org.sillok.kernel.Samples.words;

import java.util.List;
import org.sillok.kernel.Samples.Sample;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.cycle.UnfundedReason;
import org.sillok.kernel.proposal.Channel;
import org.sillok.kernel.proposal.CoProposerJoined;
import org.sillok.kernel.proposal.CostEstimated;
import org.sillok.kernel.proposal.DeliberationNoted;
import org.sillok.kernel.proposal.Estimate;
import org.sillok.kernel.proposal.Feasibility;
import org.sillok.kernel.proposal.Progress;
import org.sillok.kernel.proposal.ProgressReported;
import org.sillok.kernel.proposal.ProposalClosed;
import org.sillok.kernel.proposal.ProposalCompiled;
import org.sillok.kernel.proposal.ProposalDecided;
import org.sillok.kernel.proposal.ProposalMerged;
import org.sillok.kernel.proposal.ProposalPassedOver;
import org.sillok.kernel.proposal.ProposalScreened;
import org.sillok.kernel.proposal.ProposalShortlisted;
import org.sillok.kernel.proposal.ProposalSubmitted;
import org.sillok.kernel.proposal.ProposalWithdrawn;
import org.sillok.kernel.proposal.Screening;
import org.sillok.kernel.proposal.SiteChecked;

/** Canonical events of proposals. */
public final class ProposalSamples {

    public static final CycleId CYCLE = new CycleId("cycle-2019");
    public static final ProposalId LIBRARY = new ProposalId("library");
    public static final ProposalId PARK = new ProposalId("park");
    public static final CategoryId CITY = new CategoryId("city");
    public static final Evidence CYCLE_SEEN = new Evidence(CYCLE.toString(), 3);

    private ProposalSamples() {}

    static List<Sample> all() {
        return List.of(
                sample(new ProposalSubmitted(
                        LIBRARY,
                        CYCLE,
                        CITY,
                        words("a library"),
                        words("what it says"),
                        words("where"),
                        300_000_000L,
                        List.of(CITIZEN_1),
                        Channel.ONLINE,
                        "2019-0042",
                        CYCLE_SEEN,
                        plain(CITIZEN_1))),
                sample(
                        "anonymous",
                        new ProposalSubmitted(
                                PARK,
                                CYCLE,
                                CITY,
                                words("a park"),
                                words("what it says"),
                                null,
                                null,
                                List.of(),
                                Channel.MAIL,
                                null,
                                CYCLE_SEEN,
                                stated())),
                sample("on-paper", submittedBy(Channel.IN_PERSON)),
                sample("at-a-meeting", submittedBy(Channel.MEETING)),
                sample("imported", submittedBy(Channel.IMPORT)),
                sample(
                        "ineligible",
                        new ProposalScreened(PARK, Screening.INELIGIBLE, Samples.ARTICLE_9, 0, CYCLE_SEEN, stated())),
                sample("feasible", new SiteChecked(LIBRARY, DAY, Feasibility.FEASIBLE, words("seen"), stated())),
                sample("not-feasible", new SiteChecked(PARK, DAY, Feasibility.NOT_FEASIBLE, words("seen"), stated())),
                sample("delayed", new ProgressReported(LIBRARY, Progress.DELAYED, words("rain"), stated())),
                sample("done", new ProgressReported(LIBRARY, Progress.DONE, words("it stands"), stated())),
                sample("given-up", new ProgressReported(PARK, Progress.GIVEN_UP, words("no ground"), stated())),
                sample(new CoProposerJoined(LIBRARY, CITIZEN_2, plain(CITIZEN_2))),
                sample(new ProposalScreened(LIBRARY, Screening.ELIGIBLE, Samples.ARTICLE_9, 2, CYCLE_SEEN, stated())),
                sample(new ProposalMerged(PARK, LIBRARY, new Evidence(LIBRARY.toString(), 4), stated())),
                sample(new SiteChecked(LIBRARY, DAY, Feasibility.FEASIBLE_WITH_CHANGES, words("seen"), stated())),
                sample(new CostEstimated(LIBRARY, new Estimate(310_000_000L, words("by the office")), stated())),
                sample(new DeliberationNoted(LIBRARY, null, words("said"), stated())),
                sample("meeting", new DeliberationNoted(LIBRARY, MEETING, words("said"), stated())),
                sample(new ProposalShortlisted(LIBRARY, 310_000_000L, stated())),
                sample(new ProposalPassedOver(PARK, stated())),
                sample(new ProposalWithdrawn(PARK, plain(CITIZEN_1))),
                sample(new ProposalDecided(LIBRARY, true, null, 310_000_000L, CYCLE_SEEN, stated())),
                sample(
                        "unfunded",
                        new ProposalDecided(
                                PARK, false, new UnfundedReason.DidNotFit(9, 7, 2), 9, CYCLE_SEEN, stated())),
                sample(new ProposalCompiled(
                        LIBRARY,
                        Samples.BUDGET,
                        new LineId("p-library"),
                        310_000_000L,
                        new Evidence(Samples.BUDGET.toString(), 7),
                        stated())),
                sample(new ProgressReported(LIBRARY, Progress.STARTED, words("the ground is broken"), stated())),
                sample(new ProposalClosed(LIBRARY, stated())));
    }

    private static ProposalSubmitted submittedBy(Channel channel) {
        return new ProposalSubmitted(
                PARK,
                CYCLE,
                CITY,
                words("a park"),
                words("what it says"),
                null,
                null,
                List.of(),
                channel,
                "17",
                CYCLE_SEEN,
                stated());
    }
}
