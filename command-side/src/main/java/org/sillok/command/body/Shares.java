package org.sillok.command.body;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.AppointmentCheck.Share;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.SeatGroup;

/** Who would sit on the body on the first day of an appointment, counted. Whoever is not known is not counted. */
record Shares(Membership planned, BodyFacts body, Function<PersonId, Profile> profiles) {

    Finding gender(Share most) {
        var appointed = inOffice().stream().filter(this::isAppointed).toList();
        var genders = appointed.stream()
                .map(one -> profiles.apply(one.person()).gender())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        long known = genders.values().stream().mapToLong(Long::longValue).sum();
        long largest =
                genders.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var counts = genders.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
        return Finding.of(
                largest * most.denominator() <= known * most.numerator(),
                "gender-share",
                counts.isEmpty() ? "–" : counts,
                known,
                appointed.size() - known,
                most.numerator(),
                most.denominator());
    }

    Finding youth(int oldest, Share least) {
        var members = inOffice();
        var ages = members.stream()
                .map(one -> profiles.apply(one.person()).birthDate())
                .filter(Objects::nonNull)
                .map(this::ageOf)
                .toList();
        long young = ages.stream().filter(age -> age <= oldest).count();
        return Finding.of(
                young * least.denominator() >= (long) ages.size() * least.numerator(),
                "youth-share",
                young,
                ages.size(),
                oldest,
                members.size() - ages.size(),
                least.numerator(),
                least.denominator());
    }

    private List<Membership> inOffice() {
        var members = new ArrayList<>(body.inOfficeOn(planned.from()));
        members.add(planned);
        return members;
    }

    /** Seats that go with an office cannot be filled with anybody else, and do not count. */
    private boolean isAppointed(Membership membership) {
        return body.charterOn(planned.from())
                .charter()
                .seatGroup(membership.seat().group())
                .filter(group -> group.kind() != SeatGroup.Kind.EX_OFFICIO)
                .isPresent();
    }

    private int ageOf(LocalDate birthDate) {
        return Period.between(birthDate, planned.from()).getYears();
    }
}
