package org.sillok.command.motion;

import java.util.ArrayList;
import java.util.List;
import org.sillok.command.Chronology;
import org.sillok.command.Refused;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Charter;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.MotionRefusal.AmendmentsUndecided;
import org.sillok.kernel.motion.MotionRefusal.MeetingNotOpen;
import org.sillok.kernel.motion.MotionRefusal.NotASecretMatter;
import org.sillok.kernel.motion.MotionRefusal.QuorumMissing;
import org.sillok.kernel.motion.MotionRefusal.SecondsMissing;
import org.sillok.kernel.motion.MotionRefusal.UnknownMajority;
import org.sillok.kernel.motion.MotionRefusal.WrongMethod;
import org.sillok.kernel.motion.Rules;
import org.sillok.kernel.motion.VotingOpened;

/** The rules of putting a motion to the vote: what must be done before, and who must be there. */
final class Opening {

    private Opening() {}

    static VotingOpened opened(MotionFacts facts, OpenVoting asked) {
        var business = new States(facts).pending();
        requireOpenMeeting(business, asked);
        requireSeconds(facts, asked);
        requireAmendmentsSettled(facts, asked);
        requireMethod(business, asked);
        Rejections.require(
                business.matter(), business.session(), asked.motion(), business.reconsiders(), asked.rivals());
        var rules = rules(business, asked);
        var present = asked.sitting().present(asked.roll());
        return new VotingOpened(
                asked.motion(),
                facts.rounds() + 1,
                asked.sitting().meeting(),
                asked.method(),
                asked.roll(),
                rules,
                present,
                quorum(facts, asked, rules, present),
                asked.amendments().stream()
                        .filter(Fate::adopted)
                        .map(Fate::motion)
                        .toList(),
                evidence(asked),
                asked.act());
    }

    private static void requireOpenMeeting(Business business, OpenVoting asked) {
        var sitting = asked.sitting();
        if (!sitting.meeting().equals(business.meeting())) {
            // It was taken up elsewhere while the record was being read for this command.
            throw new Refused(new MeetingNotOpen(asked.motion(), business.meeting(), "unread"));
        }
        sitting.requireOpen(asked.motion());
        Chronology.require(asked.act(), sitting.since());
    }

    private static void requireSeconds(MotionFacts facts, OpenVoting asked) {
        var rule = asked.charter().seconding();
        var seconds = facts.seconders().size();
        if (seconds < rule.required()) {
            throw new Refused(new SecondsMissing(
                    asked.motion(), seconds, rule.required(), rule.article().citation()));
        }
    }

    private static void requireAmendmentsSettled(MotionFacts facts, OpenVoting asked) {
        var settled = asked.amendments().stream()
                .filter(Fate::settled)
                .map(Fate::motion)
                .toList();
        var undecided = facts.amendments().stream()
                .filter(amendment -> !settled.contains(amendment))
                .toList();
        if (!undecided.isEmpty()) throw new Refused(new AmendmentsUndecided(asked.motion(), undecided));
    }

    /** A matter of a kind that the charter lists is voted on in secret, and no other is. */
    private static void requireMethod(Business business, OpenVoting asked) {
        var rule = asked.charter().secrecy();
        var listed = rule.matters().contains(business.kind());
        if (asked.method() == Method.SECRET && !listed) {
            throw new Refused(new NotASecretMatter(
                    asked.motion(), business.kind(), rule.article().citation()));
        }
        if (asked.method() != Method.SECRET && listed) {
            throw new Refused(new WrongMethod(asked.motion(), asked.method(), Method.SECRET));
        }
    }

    private static Rules rules(Business business, OpenVoting asked) {
        return rules(asked.motion(), asked.roll().charterVersion(), asked.charter(), business.majority());
    }

    static Rules rules(MotionId motion, int version, Charter charter, String majority) {
        var deciding = charter.majority(majority).orElseThrow(() -> new Refused(new UnknownMajority(motion, majority)));
        return new Rules(version, charter.opening(), deciding, charter.tie(), charter.recusal());
    }

    private static Verdict quorum(MotionFacts facts, OpenVoting asked, Rules rules, List<PersonId> present) {
        var counting = present.stream()
                .filter(member -> rules.recusal().countsTowardsQuorum()
                        || facts.recusal(member).isEmpty())
                .count();
        var roll = asked.roll();
        var quorum = Verdict.quorum(rules.opening(), counting, roll.seats(), roll.inOffice());
        if (quorum.holds()) return quorum;
        var missing = quorum.decisive();
        throw new Refused(new QuorumMissing(
                asked.motion(),
                missing.count(),
                missing.required(),
                missing.of(),
                missing.threshold().base(),
                rules.opening().article().citation()));
    }

    private static List<Evidence> evidence(OpenVoting asked) {
        var looked = new ArrayList<Evidence>();
        looked.add(asked.body());
        looked.add(asked.sitting().evidence());
        asked.amendments().forEach(fate -> looked.add(fate.evidence()));
        asked.rivals().forEach(fate -> looked.add(fate.evidence()));
        return looked;
    }
}
