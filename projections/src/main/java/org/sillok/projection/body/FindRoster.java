package org.sillok.projection.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.kernel.body.Charter;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.Office;
import org.sillok.kernel.body.SeatGroup;
import org.sillok.kernel.body.SeatId;
import org.sillok.projection.Question;
import org.sillok.projection.Views;
import org.sillok.projection.person.People;

/** Who sat in this body on that day, and which seats were vacant? */
public record FindRoster(BodyId body, LocalDate on) implements Question<Optional<Roster>> {

    @Override
    public Optional<Roster> ask(Views views) {
        return BodyRecord.find(views, body).map(found -> roster(found, People.in(views)));
    }

    private Roster roster(BodyRecord found, People people) {
        var facts = found.facts();
        var charter = facts.charterOn(on);
        var free = new LinkedHashMap<SeatId, Roster.Holder>();
        var besides = new ArrayList<Roster.Holder>();
        for (var membership : facts.inOfficeOn(on)) {
            var holder = holder(membership, facts, people);
            var fits = has(charter.charter(), membership.seat());
            if (!fits || free.putIfAbsent(membership.seat(), holder) != null) besides.add(holder);
        }
        var groups = charter.charter().seatGroups().stream()
                .map(group -> group(group, free))
                .toList();
        return new Roster(
                body,
                found.body().version(),
                found.body().name(),
                on,
                charter.version(),
                facts.dissolvedOn(),
                charter.charter().seats(),
                free.size() + besides.size(),
                charter.charter().seats() - free.size(),
                groups,
                besides);
    }

    private Roster.Holder holder(Membership membership, BodyFacts facts, People people) {
        var offices = Stream.of(Office.values())
                .filter(office -> facts.holderOf(office, on)
                        .filter(membership.person()::equals)
                        .isPresent())
                .toList();
        return new Roster.Holder(
                membership.seat(),
                people.ref(membership.person()),
                membership.id(),
                membership.from(),
                membership.end(),
                membership.term(),
                offices);
    }

    private static boolean has(Charter charter, SeatId seat) {
        return charter.seatGroup(seat.group())
                .filter(group -> seat.number() <= group.seats())
                .isPresent();
    }

    private static Roster.Group group(SeatGroup group, Map<SeatId, Roster.Holder> holders) {
        var seats = IntStream.rangeClosed(1, group.seats())
                .mapToObj(group::seat)
                .map(seat -> new Roster.Seat(seat, !holders.containsKey(seat), holders.get(seat)))
                .toList();
        var vacant = (int) seats.stream().filter(Roster.Seat::vacant).count();
        return new Roster.Group(
                group.id(),
                group.label(),
                group.nominatedBy(),
                group.kind(),
                group.termMonths(),
                group.article(),
                vacant,
                seats);
    }
}
