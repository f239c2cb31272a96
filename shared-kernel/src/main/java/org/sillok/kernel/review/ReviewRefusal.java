package org.sillok.kernel.review;

import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.ReviewId;
import org.sillok.kernel.budget.LineId;

/** Why a command about a review was refused. */
public sealed interface ReviewRefusal extends Refusal {

    record UnknownReview(ReviewId review) implements ReviewRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record ReviewAlreadyOpened(ReviewId review) implements ReviewRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record UnknownProgramme(ReviewId review, ProgrammeId programme) implements ReviewRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** The review is over. */
    record ReviewIsConcluded(ReviewId review) implements ReviewRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** An opinion of the panel is a motion of the panel. */
    record NotDecidedByPanel(ReviewId review, BodyId panel) implements ReviewRefusal {}

    /** The motion was adopted by another body than the panel. */
    record MotionOfAnotherPanel(ReviewId review, MotionId motion, BodyId adoptedBy, BodyId panel)
            implements ReviewRefusal {}

    record OpinionAlreadyGiven(ReviewId review, ProgrammeId programme) implements ReviewRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** More would be cut than is planned. */
    record CutExceedsProgramme(ReviewId review, ProgrammeId programme, long amount, long cut)
            implements ReviewRefusal {}

    /** An order of priorities names every programme once. */
    record PrioritiesIncomplete(ReviewId review, int programmes, int named) implements ReviewRefusal {}

    /** There is no opinion to answer, or it is answered. */
    record NothingToAnswer(ReviewId review, ProgrammeId programme, String because) implements ReviewRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The amendment named did not change the programme's line in the panel's direction. */
    record NotReflectedThere(
            ReviewId review,
            ProgrammeId programme,
            BudgetId budget,
            LineId line,
            long sequence,
            long wanted,
            long changed)
            implements ReviewRefusal {}

    /** Opinions are left unanswered. */
    record OpinionsUnanswered(ReviewId review, int unanswered) implements ReviewRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
