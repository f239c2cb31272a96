package org.sillok.kernel.body;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.PersonId;

/**
 * What the events of one body say, folded: its charters, memberships and offices. Everybody who asks who is in office
 * asks here, so that the answer is the same on every side.
 */
public record BodyFacts(
        BodyId body,
        @Nullable BodyId parent,
        LocalDate establishedOn,
        ZoneId zone,
        List<CharterVersion> charters,
        List<Membership> memberships,
        List<Tenure> offices,
        @Nullable LocalDate dissolvedOn) {

    /** Somebody's designation to an office, from a day until the next designation or the end of the membership. */
    public record Tenure(Office office, PersonId person, LocalDate from) {}

    public BodyFacts {
        charters = List.copyOf(charters);
        memberships = List.copyOf(memberships);
        offices = List.copyOf(offices);
    }

    public static BodyFacts of(BodyEstablished event) {
        var founding = new CharterVersion(1, event.on(), event.charter());
        return new BodyFacts(
                event.body(), event.parent(), event.on(), event.zone(), List.of(founding), List.of(), List.of(), null);
    }

    /** Folds the next event of this body. */
    public static BodyFacts fold(@Nullable BodyFacts before, BodyEvent event) {
        if (before == null && event instanceof BodyEstablished established) return of(established);
        if (before == null) throw new IllegalStateException("a body begins with its establishment, not with " + event);
        return before.and(event);
    }

    private BodyFacts and(BodyEvent event) {
        return switch (event) {
            case BodyEstablished e -> throw new IllegalStateException("a body is established once, not again by " + e);
            case CharterAmended e -> withCharters(plus(charters, e.version()));
            case MemberAppointed e -> withMemberships(plus(memberships, e.membership()));
            case MemberReappointed e -> withMemberships(plus(memberships, e.membership()));
            case PublishedTermRecorded e -> withMemberships(plus(memberships, e.membership()));
            case MembershipEnded e -> withMemberships(ended(e.membership(), e.on()));
            case OfficeDesignated e -> withOffices(plus(offices, new Tenure(e.office(), e.person(), e.from())));
            case BodyDissolved e ->
                new BodyFacts(body, parent, establishedOn, zone, charters, memberships, offices, e.on());
        };
    }

    /** The day on which something happened, where this body is. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The charter in force on a day; the founding one for days before it. */
    public CharterVersion charterOn(LocalDate day) {
        return charters.stream()
                .filter(version -> !version.effective().isAfter(day))
                .max(Comparator.comparingInt(CharterVersion::version))
                .orElse(charters.getFirst());
    }

    public Optional<Membership> membership(MembershipId id) {
        return memberships.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The memberships in force on a day, in the order of the charter's seats. */
    public List<Membership> inOfficeOn(LocalDate day) {
        if (dissolvedOn != null && !day.isBefore(dissolvedOn)) return List.of();
        var groups = charterOn(day).charter().seatGroups().stream()
                .map(SeatGroup::id)
                .toList();
        return memberships.stream()
                .filter(membership -> membership.inOfficeOn(day))
                .sorted(Comparator.<Membership>comparingInt(
                                membership -> groups.indexOf(membership.seat().group()))
                        .thenComparingInt(membership -> membership.seat().number()))
                .toList();
    }

    public boolean isInOffice(PersonId person, LocalDate day) {
        return inOfficeOn(day).stream()
                .anyMatch(membership -> membership.person().equals(person));
    }

    /** Who holds an office on a day: the last one designated, as long as that person has been a member ever since. */
    public Optional<PersonId> holderOf(Office office, LocalDate day) {
        return offices.stream()
                .filter(tenure -> tenure.office() == office && !tenure.from().isAfter(day))
                .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later)
                .filter(tenure -> isInOffice(tenure.person(), day))
                .filter(tenure -> isUnbroken(tenure.person(), tenure.from(), day))
                .map(Tenure::person);
    }

    /** The roll of a day (재적): every person once, even where published terms overlap. */
    public Roll rollOn(LocalDate day) {
        var charter = charterOn(day);
        var members = new LinkedHashMap<PersonId, RollEntry>();
        for (var one : inOfficeOn(day)) members.putIfAbsent(one.person(), new RollEntry(one.seat(), one.person()));
        return new Roll(
                charter.version(),
                charter.charter().seats(),
                List.copyOf(members.values()),
                holderOf(Office.CHAIR, day).orElse(null),
                holderOf(Office.VICE_CHAIR, day).orElse(null));
    }

    /** Whether the person's memberships leave no day out from one day to another. */
    private boolean isUnbroken(PersonId person, LocalDate from, LocalDate to) {
        var own = memberships.stream()
                .filter(membership -> membership.person().equals(person))
                .toList();
        @Nullable LocalDate day = from;
        while (day != null && !day.isAfter(to)) {
            var next = day;
            var covering = own.stream()
                    .filter(membership -> membership.inOfficeOn(next))
                    .findFirst();
            if (covering.isEmpty()) return false;
            day = covering.get().end();
        }
        return true;
    }

    private List<Membership> ended(MembershipId id, LocalDate on) {
        return memberships.stream()
                .map(one -> one.id().equals(id) ? one.endedOn(on) : one)
                .toList();
    }

    private BodyFacts withCharters(List<CharterVersion> changed) {
        return new BodyFacts(body, parent, establishedOn, zone, changed, memberships, offices, dissolvedOn);
    }

    private BodyFacts withMemberships(List<Membership> changed) {
        return new BodyFacts(body, parent, establishedOn, zone, charters, changed, offices, dissolvedOn);
    }

    private BodyFacts withOffices(List<Tenure> changed) {
        return new BodyFacts(body, parent, establishedOn, zone, charters, memberships, changed, dissolvedOn);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
