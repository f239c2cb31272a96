package org.sillok.command.intake;

import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.PlanId;
import org.sillok.kernel.PlanningId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.ReviewId;
import org.sillok.kernel.StreamId;
import org.sillok.kernel.body.BodyRefusal.UnknownBody;
import org.sillok.kernel.budget.BudgetRefusal.UnknownBudget;
import org.sillok.kernel.cycle.CycleRefusal.UnknownCycle;
import org.sillok.kernel.document.DocumentRefusal.UnknownDocument;
import org.sillok.kernel.meeting.MeetingRefusal.UnknownMeeting;
import org.sillok.kernel.motion.MotionRefusal.UnknownMotion;
import org.sillok.kernel.person.PersonRefusal.UnknownPerson;
import org.sillok.kernel.plan.PlanRefusal.UnknownPlan;
import org.sillok.kernel.plan.PlanRefusal.UnknownPlanning;
import org.sillok.kernel.proposal.ProposalRefusal.UnknownProposal;
import org.sillok.kernel.review.ReviewRefusal.UnknownReview;

/** The things of the record by the names of their streams, and the refusal to speak of one that is not there. */
public final class UnknownThings {

    private UnknownThings() {}

    /** What a stream's name stands for. @throws InvalidValue when it is not the name of a thing */
    public static StreamId named(String stream) {
        var colon = stream.indexOf(':');
        var id = stream.substring(colon + 1);
        return switch (stream.substring(0, Math.max(0, colon))) {
            case "person" -> new PersonId(id);
            case "body" -> new BodyId(id);
            case "meeting" -> new MeetingId(id);
            case "motion" -> new MotionId(id);
            case "budget" -> new BudgetId(id);
            case "document" -> new DocumentId(id);
            case "proposal" -> new ProposalId(id);
            case "review" -> new ReviewId(id);
            case "planning" -> new PlanningId(id);
            case "plan" -> new PlanId(id);
            case "cycle" -> new CycleId(id);
            default -> throw new InvalidValue("thing", "a kind such as motion or document, a colon and an id", stream);
        };
    }

    /** The refusal of a command about a thing that is not in the record. */
    static Refusal refusal(String stream) {
        return switch (named(stream)) {
            case PersonId person -> new UnknownPerson(person);
            case BodyId body -> new UnknownBody(body);
            case MeetingId meeting -> new UnknownMeeting(meeting);
            case MotionId motion -> new UnknownMotion(motion);
            case BudgetId budget -> new UnknownBudget(budget);
            case DocumentId document -> new UnknownDocument(document);
            case ProposalId proposal -> new UnknownProposal(proposal);
            case ReviewId review -> new UnknownReview(review);
            case PlanningId planning -> new UnknownPlanning(planning);
            case PlanId plan -> new UnknownPlan(plan);
            case CycleId cycle -> new UnknownCycle(cycle);
            default -> throw new IllegalStateException("nobody asks for " + stream);
        };
    }
}
