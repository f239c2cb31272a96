package org.sillok.kernel.ballot;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.HashSet;
import java.util.List;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ProposalId;

/** What one voter chose, in the order given. No project is named twice; naming none is allowed here and for the rule to judge. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Choices.Approval.class, name = "approval"),
    @JsonSubTypes.Type(value = Choices.Points.class, name = "points"),
    @JsonSubTypes.Type(value = Choices.Ranking.class, name = "ranking")
})
public sealed interface Choices {

    /** The projects chosen. */
    List<ProposalId> projects();

    BallotForm form();

    /** Projects that the voter wants, all alike. */
    record Approval(List<ProposalId> projects) implements Choices {
        public Approval {
            projects = distinct(projects);
        }

        @Override
        public BallotForm form() {
            return BallotForm.APPROVAL;
        }
    }

    /** Projects with the points that each gets. */
    record Points(List<Award> awards) implements Choices {
        public Points {
            awards = List.copyOf(awards);
            distinct(projectsOf(awards));
        }

        @Override
        public List<ProposalId> projects() {
            return projectsOf(awards);
        }

        private static List<ProposalId> projectsOf(List<Award> awards) {
            return awards.stream().map(Award::project).toList();
        }

        @Override
        public BallotForm form() {
            return BallotForm.POINTS;
        }
    }

    /** Projects in order of preference, the best first. */
    record Ranking(List<ProposalId> projects) implements Choices {
        public Ranking {
            projects = distinct(projects);
        }

        @Override
        public BallotForm form() {
            return BallotForm.RANKING;
        }
    }

    /**
     * Points for one project.
     *
     * @param points 1 to 1,000,000
     */
    record Award(ProposalId project, int points) {

        private static final int MOST = 1_000_000;

        public Award {
            if (points < 1 || points > MOST) throw new InvalidValue("points", "1 to " + MOST, points);
        }
    }

    private static List<ProposalId> distinct(List<ProposalId> projects) {
        var kept = List.copyOf(projects);
        if (new HashSet<>(kept).size() != kept.size()) throw new InvalidValue("projects", "each named once", kept);
        return kept;
    }
}
