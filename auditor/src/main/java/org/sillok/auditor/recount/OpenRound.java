package org.sillok.auditor.recount;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.RollEntry;
import org.sillok.kernel.motion.CastingVoteGiven;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.MemberRecord;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.Participation;
import org.sillok.kernel.motion.SecretTallyRecorded;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VotingOpened;
import org.sillok.kernel.motion.VotingTied;

/** A voting round that is not closed: what was pinned when it opened, and every vote since. */
final class OpenRound {

    final VotingOpened opened;
    final Map<PersonId, Vote> votes = new LinkedHashMap<>();

    @Nullable
    SecretTallyRecorded secret;

    @Nullable
    VotingTied tied;

    @Nullable
    CastingVoteGiven casting;

    boolean consented;
    private final Set<PersonId> roll = new HashSet<>();
    private final @Nullable PersonId presiding;

    OpenRound(VotingOpened opened, Predicate<PersonId> recused) {
        this.opened = opened;
        opened.roll().members().forEach(entry -> roll.add(entry.member()));
        this.presiding = opened.roll()
                .presiding(person -> opened.present().contains(person) && !recused.test(person))
                .orElse(null);
    }

    boolean onRoll(PersonId person) {
        return roll.contains(person);
    }

    /** Whether this is the chair, or who presides in place of the chair, and votes only to break a tie. */
    boolean votesOnlyOnTie(PersonId person) {
        boolean chairs = person.equals(opened.roll().chair()) || person.equals(presiding);
        return chairs && !opened.rules().tie().chairVotesOrdinarily();
    }

    /** What the round comes to. */
    record Counted(Decision decision, List<MemberRecord> members) {}

    /** Counts by who is in the room when the round closes. */
    Counted count(Room room, Predicate<PersonId> recused) {
        var present = present(room);
        var members = opened.roll().members().stream()
                .map(entry -> did(entry, present, room, recused))
                .toList();
        return new Counted(Decision.of(opened.rules(), people(present, recused), tally(present, recused)), members);
    }

    /** Who put a ballot into the urn counts as there until the meeting is over, for it cannot be taken out again. */
    private Set<PersonId> present(Room room) {
        var present = new LinkedHashSet<PersonId>();
        room.present().stream().filter(this::onRoll).forEach(present::add);
        if (secret != null && !room.over()) present.addAll(secret.participants());
        return present;
    }

    private Headcount people(Set<PersonId> present, Predicate<PersonId> recused) {
        var out = opened.roll().members().stream()
                .map(RollEntry::member)
                .filter(recused)
                .toList();
        int there = (int) out.stream().filter(present::contains).count();
        return new Headcount(opened.roll().seats(), opened.roll().inOffice(), present.size(), out.size(), there);
    }

    private Tally tally(Set<PersonId> present, Predicate<PersonId> recused) {
        if (secret != null) return secret.tally();
        if (opened.method() == Method.CONSENT) {
            return new Tally(
                    present.stream().filter(person -> consents(person, recused)).count(), 0, 0);
        }
        return Tally.of(votes.values().stream()
                .filter(vote -> present.contains(vote.voter()))
                .toList());
    }

    private boolean consents(PersonId person, Predicate<PersonId> recused) {
        return consented && !recused.test(person) && !votesOnlyOnTie(person);
    }

    private MemberRecord did(RollEntry entry, Set<PersonId> present, Room room, Predicate<PersonId> recused) {
        var member = entry.member();
        boolean there = present.contains(member);
        @Nullable Choice choice = choice(member);
        var participation = recused.test(member)
                ? Participation.RECUSED
                : there
                        ? inTheRoom(member, choice, recused)
                        : room.left().contains(member) ? Participation.LEFT : Participation.ABSENT;
        return new MemberRecord(entry.seat(), member, participation, there ? null : choice);
    }

    private @Nullable Choice choice(PersonId member) {
        var vote = votes.get(member);
        return vote == null ? null : vote.choice();
    }

    private Participation inTheRoom(PersonId member, @Nullable Choice choice, Predicate<PersonId> recused) {
        return switch (opened.method()) {
            case SECRET ->
                secret != null && secret.participants().contains(member)
                        ? Participation.VOTED
                        : Participation.NOT_VOTING;
            case CONSENT -> consents(member, recused) ? Participation.CONSENTED : Participation.NOT_VOTING;
            case ROLL_CALL ->
                switch (choice) {
                    case null -> Participation.NOT_VOTING;
                    case YES -> Participation.YES;
                    case NO -> Participation.NO;
                    case ABSTAIN -> Participation.ABSTAINED;
                };
        };
    }
}
