package org.sillok.projection.motion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.motion.MemberRecord;
import org.sillok.kernel.motion.Participation;
import org.sillok.kernel.motion.PublishedVote;
import org.sillok.kernel.motion.Recusal;
import org.sillok.projection.person.People;

/** Splits a roll by what each member did. */
final class RosterSplit {

    private final People people;
    private final Map<Participation, List<Certificate.Member>> members = new EnumMap<>(Participation.class);
    private final Map<PersonId, Recusal> grounds = new HashMap<>();
    private final List<Certificate.Lapsed> lapsed = new ArrayList<>();

    RosterSplit(People people) {
        this.people = people;
        for (var one : Participation.values()) members.put(one, new ArrayList<>());
    }

    void add(MemberRecord record) {
        add(record.seat(), record.member(), record.participation());
        if (record.lapsed() != null) {
            lapsed.add(new Certificate.Lapsed(record.seat(), people.ref(record.member()), record.lapsed()));
        }
    }

    /** Adds a published vote; one of unknown meaning belongs nowhere, and is flagged as a deviation. */
    void add(PublishedVote vote, Roll roll) {
        if (vote.participation() == null) return;
        add(roll.seatOf(vote.voter()).orElse(null), vote.voter(), vote.participation());
    }

    private void add(@Nullable SeatId seat, PersonId member, Participation participation) {
        of(participation).add(new Certificate.Member(seat, people.ref(member)));
    }

    void ground(Recusal recusal) {
        grounds.put(recusal.member(), recusal);
    }

    Certificate.Roster roster(Roll roll, List<SeatId> vacant) {
        var inOffice = roll.members().stream()
                .map(entry -> new Certificate.Member(entry.seat(), people.ref(entry.member())))
                .toList();
        return new Certificate.Roster(
                inOffice,
                vacant,
                present(),
                of(Participation.RECUSED).stream().map(this::recused).toList(),
                List.copyOf(of(Participation.LEFT)),
                List.copyOf(of(Participation.ABSENT)),
                List.copyOf(of(Participation.YES)),
                List.copyOf(of(Participation.NO)),
                List.copyOf(of(Participation.ABSTAINED)),
                List.copyOf(of(Participation.VOTED)),
                List.copyOf(of(Participation.CONSENTED)),
                List.copyOf(of(Participation.NOT_VOTING)),
                List.copyOf(lapsed));
    }

    private List<Certificate.Member> of(Participation participation) {
        return members.getOrDefault(participation, List.of());
    }

    private List<Certificate.Member> present() {
        return Stream.of(Participation.values())
                .filter(RosterSplit::inTheRoom)
                .flatMap(participation -> of(participation).stream())
                .toList();
    }

    private static boolean inTheRoom(Participation participation) {
        return switch (participation) {
            case YES, NO, ABSTAINED, VOTED, CONSENTED, NOT_VOTING -> true;
            case RECUSED, LEFT, ABSENT -> false;
        };
    }

    private Certificate.Recused recused(Certificate.Member member) {
        var recusal = grounds.get(member.member().id());
        return recusal == null
                ? new Certificate.Recused(member.seat(), member.member(), null, null, null)
                : new Certificate.Recused(
                        member.seat(), member.member(), recusal.kind(), recusal.rule(), recusal.ground());
    }
}
