package org.sillok.command.motion;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.Rules;
import org.sillok.kernel.motion.SecretTallyRecorded;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VotingOpened;

/**
 * One voting round (표결): the roll and rules pinned when it opened, and what was recorded since.
 *
 * @param presiding who presided when it opened: the chair, or the vice-chair where the chair was away or recused
 * @param votes each member's vote as it stands, in the order in which they were first cast
 * @param secret the counts of a secret vote, once recorded
 * @param consented whether it was declared that nobody objects
 */
record Round(
        int number,
        MeetingId meeting,
        Method method,
        Roll roll,
        Rules rules,
        @Nullable PersonId presiding,
        SequencedMap<PersonId, Vote> votes,
        @Nullable Secret secret,
        boolean consented) {

    /** The counts of a secret vote, and who took part. */
    record Secret(Tally tally, List<PersonId> participants) {}

    static Round of(VotingOpened e, Predicate<PersonId> recused) {
        var presiding = e.roll().presiding(person -> e.present().contains(person) && !recused.test(person));
        return new Round(
                e.round(),
                e.meeting(),
                e.method(),
                e.roll(),
                e.rules(),
                presiding.orElse(null),
                new LinkedHashMap<>(),
                null,
                false);
    }

    Round with(Collection<Vote> more) {
        var all = new LinkedHashMap<>(votes);
        more.forEach(vote -> all.put(vote.voter(), vote));
        return new Round(
                number,
                meeting,
                method,
                roll,
                rules,
                presiding,
                Collections.unmodifiableSequencedMap(all),
                secret,
                consented);
    }

    Round with(SecretTallyRecorded e) {
        var counts = new Secret(e.tally(), e.participants());
        return new Round(number, meeting, method, roll, rules, presiding, votes, counts, consented);
    }

    Round byConsent() {
        return new Round(number, meeting, method, roll, rules, presiding, votes, secret, true);
    }

    boolean voted(PersonId member) {
        return votes.containsKey(member)
                || (secret != null && secret.participants().contains(member));
    }

    boolean nothingRecorded() {
        return votes.isEmpty() && secret == null && !consented;
    }

    /** Whether this is the chair or who presides in place of the chair, and the chair votes only to break a tie. */
    boolean votesOnlyOnTie(PersonId member) {
        return !rules.tie().chairVotesOrdinarily() && (member.equals(roll.chair()) || member.equals(presiding));
    }
}
