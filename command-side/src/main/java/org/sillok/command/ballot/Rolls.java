package org.sillok.command.ballot;

import java.time.Instant;
import java.util.Optional;
import org.sillok.command.evidence.Bodies;
import org.sillok.command.proposal.ProposalRegister;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.ballot.BallotRefusal.NotOfThisClass;
import org.sillok.kernel.cycle.ClassRule;
import org.sillok.kernel.cycle.CycleFacts;
import org.sillok.kernel.cycle.Membership.Enrolled;
import org.sillok.kernel.cycle.Membership.Everyone;
import org.sillok.kernel.cycle.Membership.InOffice;
import org.sillok.kernel.cycle.Membership.Proposers;
import org.springframework.stereotype.Component;

/** Who belongs to which class of voters, at the moment of casting. */
@Component
class Rolls {

    private final Bodies bodies;
    private final ProposalRegister proposals;
    private final Voters voters;

    Rolls(Bodies bodies, ProposalRegister proposals, Voters voters) {
        this.bodies = bodies;
        this.proposals = proposals;
        this.voters = voters;
    }

    /** Why a voter may not vote in the class that the paper names; empty where he or she may. */
    Optional<Refusal> against(Paper paper, CycleFacts cycle, Instant given) {
        var rule = cycle.parameters().voterClass(paper.voterClass()).orElseThrow();
        return belongs(rule, paper.voter(), cycle, given)
                ? Optional.empty()
                : Optional.of(new NotOfThisClass(cycle.cycle(), rule.id(), word(rule)));
    }

    private boolean belongs(ClassRule rule, String voter, CycleFacts cycle, Instant given) {
        return switch (rule.membership()) {
            case Everyone ignored -> true;
            case InOffice in -> {
                var facts = bodies.read(in.body()).facts();
                yield facts.isInOffice(new PersonId(voter), facts.dayOf(given));
            }
            case Proposers ignored -> proposals.proposed(cycle.cycle(), new PersonId(voter));
            case Enrolled ignored -> cycle.isEnrolled(rule.id(), voters.enrolment(cycle.cycle(), voter));
        };
    }

    private static String word(ClassRule rule) {
        return switch (rule.membership()) {
            case Everyone ignored -> "everybody";
            case InOffice in -> "those in office in " + in.body().value();
            case Proposers ignored -> "those who propose an eligible proposal of the cycle";
            case Enrolled ignored -> "those whom the clerk has enrolled";
        };
    }
}
