package org.sillok.command.body;

import java.time.LocalDate;
import org.sillok.command.Refused;
import org.sillok.kernel.Act;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.BodyDissolved;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.kernel.body.BodyRefusal.BodyIsDissolved;
import org.sillok.kernel.body.BodyRefusal.NotInOffice;
import org.sillok.kernel.body.BodyRefusal.TermNotYetOver;
import org.sillok.kernel.body.BodyRefusal.TooEarly;
import org.sillok.kernel.body.EndGround;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.MembershipEnded;
import org.sillok.kernel.body.OfficeDesignated;

/** The rules of leaving: a membership ends once, not before it began, and nobody presides who is not there. */
record Endings(BodyFacts facts) {

    /**
     * The end of a membership by somebody's act. A term that merely ran out may still turn out to have ended earlier: a
     * resignation of last year can be entered today.
     */
    MembershipEnded ended(EndMembership asked) {
        var terms = new Terms(facts);
        var membership = terms.known(asked.membership());
        if (asked.ground() == EndGround.EXPIRED) return overdue(membership, asked.on(), asked.act());
        if (Terms.endedEarly(membership)) throw terms.alreadyEnded(membership);
        var until = membership.until();
        if (until != null && !asked.on().isBefore(until)) throw terms.alreadyEnded(membership);
        if (asked.on().isBefore(membership.from())) {
            throw new Refused(new TooEarly(facts.body(), asked.on(), membership.from()));
        }
        terms.requireStanding(asked.on());
        return end(membership, asked.ground(), asked.on(), asked.act());
    }

    /** The end of a membership because its term ran out. */
    MembershipEnded expired(ExpireTerm asked) {
        return overdue(new Terms(facts).known(asked.membership()), asked.on(), asked.act());
    }

    OfficeDesignated designated(DesignateOffice asked) {
        new Terms(facts).requireStanding(asked.from());
        if (!facts.isInOffice(asked.person(), asked.from())) throw notInOffice(asked.person(), asked.from());
        return new OfficeDesignated(facts.body(), asked.office(), asked.person(), asked.from(), asked.act());
    }

    BodyDissolved dissolved(DissolveBody asked) {
        if (facts.dissolvedOn() != null) throw new Refused(new BodyIsDissolved(facts.body(), facts.dissolvedOn()));
        new Terms(facts).requireStanding(asked.on());
        return new BodyDissolved(facts.body(), asked.on(), asked.act());
    }

    private MembershipEnded overdue(Membership membership, LocalDate day, Act act) {
        var terms = new Terms(facts);
        if (membership.endedOn() != null) throw terms.alreadyEnded(membership);
        var until = membership.until();
        if (until == null || day.isBefore(until)) {
            throw new Refused(new TermNotYetOver(facts.body(), membership.id(), until, day));
        }
        terms.requireStanding(until);
        return end(membership, EndGround.EXPIRED, until, act);
    }

    private MembershipEnded end(Membership membership, EndGround ground, LocalDate on, Act act) {
        return new MembershipEnded(
                facts.body(), membership.id(), membership.person(), membership.seat(), ground, on, act);
    }

    private Refused notInOffice(PersonId person, LocalDate on) {
        return new Refused(new NotInOffice(facts.body(), person, on));
    }
}
