package org.sillok.command.motion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.RollEntry;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.MemberRecord;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.Participation;
import org.sillok.kernel.motion.Tally;

/** A round counted by who is in the room when it closes: the decision, and what every member on the roll did. */
record Count(Decision decision, List<MemberRecord> members) {

    static Count of(MotionFacts facts, Round round, Sitting sitting) {
        var room = new Room(facts, round, present(round, sitting), Set.copyOf(sitting.left()));
        var members = round.roll().members().stream().map(room::record).toList();
        return new Count(Decision.of(round.rules(), room.headcount(), room.tally()), members);
    }

    /** A ballot in the urn cannot be taken back out, so whoever put one in counts as there until the meeting is over. */
    private static Set<PersonId> present(Round round, Sitting sitting) {
        var present = new LinkedHashSet<>(sitting.present(round.roll()));
        var secret = round.secret();
        if (secret != null && !sitting.over()) present.addAll(secret.participants());
        return present;
    }

    private record Room(MotionFacts facts, Round round, Set<PersonId> present, Set<PersonId> left) {

        MemberRecord record(RollEntry entry) {
            var member = entry.member();
            var there = present.contains(member);
            var lapsed = there ? null : choice(member);
            return new MemberRecord(entry.seat(), member, there ? inTheRoom(member) : elsewhere(member), lapsed);
        }

        private Participation inTheRoom(PersonId member) {
            if (recused(member)) return Participation.RECUSED;
            return switch (round.method()) {
                case ROLL_CALL -> participation(choice(member));
                case SECRET -> round.voted(member) ? Participation.VOTED : Participation.NOT_VOTING;
                case CONSENT -> consents(member) ? Participation.CONSENTED : Participation.NOT_VOTING;
            };
        }

        private Participation elsewhere(PersonId member) {
            if (recused(member)) return Participation.RECUSED;
            return left.contains(member) ? Participation.LEFT : Participation.ABSENT;
        }

        private static Participation participation(@Nullable Choice choice) {
            return switch (choice) {
                case null -> Participation.NOT_VOTING;
                case YES -> Participation.YES;
                case NO -> Participation.NO;
                case ABSTAIN -> Participation.ABSTAINED;
            };
        }

        private @Nullable Choice choice(PersonId member) {
            var vote = round.votes().get(member);
            return vote == null ? null : vote.choice();
        }

        private boolean recused(PersonId member) {
            return facts.isRecused(member);
        }

        private boolean consents(PersonId member) {
            return round.consented() && !recused(member) && !round.votesOnlyOnTie(member);
        }

        Tally tally() {
            var secret = round.secret();
            if (secret != null) return secret.tally();
            if (round.method() == Method.CONSENT) {
                return new Tally(present.stream().filter(this::consents).count(), 0, 0);
            }
            return Tally.of(round.votes().values().stream()
                    .filter(vote -> present.contains(vote.voter()))
                    .toList());
        }

        Headcount headcount() {
            var roll = round.roll();
            var recused = roll.members().stream()
                    .map(RollEntry::member)
                    .filter(this::recused)
                    .toList();
            var stayed = recused.stream().filter(present::contains).toList();
            return new Headcount(roll.seats(), roll.inOffice(), present.size(), recused.size(), stayed.size());
        }
    }
}
