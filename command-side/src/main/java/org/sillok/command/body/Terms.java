package org.sillok.command.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.kernel.body.BodyRefusal.AlreadyMember;
import org.sillok.kernel.body.BodyRefusal.BodyIsDissolved;
import org.sillok.kernel.body.BodyRefusal.MembershipAlreadyEnded;
import org.sillok.kernel.body.BodyRefusal.MembershipIdTaken;
import org.sillok.kernel.body.BodyRefusal.NotReappointable;
import org.sillok.kernel.body.BodyRefusal.ReappointmentsExhausted;
import org.sillok.kernel.body.BodyRefusal.SeatNotVacant;
import org.sillok.kernel.body.BodyRefusal.TermEndsBeforeItBegins;
import org.sillok.kernel.body.BodyRefusal.TermTooLong;
import org.sillok.kernel.body.BodyRefusal.TooEarly;
import org.sillok.kernel.body.BodyRefusal.UnknownMembership;
import org.sillok.kernel.body.BodyRefusal.UnknownSeat;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.SeatGroup;
import org.sillok.kernel.body.SeatId;

/** The rules of holding a seat: which, from when, for how long, and how often in a row. */
record Terms(BodyFacts facts) {

    /** The membership that an appointment makes. @throws Refused when a rule forbids it */
    Membership appointed(AppointMember asked) {
        var from = asked.from();
        requireStanding(from);
        var group = groupOf(asked.seat(), from);
        var before = directlyBefore(asked.person(), group, from);
        var longest = longest(group, asked.seat(), from);
        int term = before.map(one -> next(one, group)).orElse(1);
        var until = asked.until() == null ? longest : asked.until();
        requireLength(asked.seat(), group, from, until, longest);
        return vacant(new Membership(
                freeId(asked.membership(), asked.seat()), asked.seat(), asked.person(), from, until, null, term));
    }

    /** The membership that a reappointment makes: the next term, in the same seat. @throws Refused when a rule forbids it */
    Membership reappointed(ReappointMember asked) {
        var previous = known(asked.previous());
        if (endedEarly(previous)) throw alreadyEnded(previous);
        var seat = previous.seat();
        var from = previous.until();
        var group = groupOf(seat, from == null ? previous.from() : from);
        var months = group.termMonths();
        if (from == null || months == null) {
            throw new Refused(
                    new NotReappointable(facts.body(), seat, group.article().citation()));
        }
        requireStanding(from);
        var longest = from.plusMonths(months);
        int term = next(previous, group);
        var until = asked.until() == null ? longest : asked.until();
        requireLength(seat, group, from, until, longest);
        return vacant(
                new Membership(freeId(asked.membership(), seat), seat, previous.person(), from, until, null, term));
    }

    /** The membership that a publication tells of, whatever the charter says. */
    Membership published(RecordPublishedTerm told) {
        var end = told.endedOn() == null ? told.until() : told.endedOn();
        if (end != null && end.isBefore(told.from())) {
            throw new Refused(new TermEndsBeforeItBegins(facts.body(), told.from(), end));
        }
        return new Membership(
                freeId(told.membership(), told.seat()),
                told.seat(),
                told.person(),
                told.from(),
                told.until(),
                told.endedOn(),
                told.term());
    }

    Membership known(MembershipId id) {
        return facts.membership(id).orElseThrow(() -> new Refused(new UnknownMembership(facts.body(), id)));
    }

    /** Whether an act has ended the membership, and not its term. */
    static boolean endedEarly(Membership membership) {
        var ended = membership.endedOn();
        return ended != null && (membership.until() == null || ended.isBefore(membership.until()));
    }

    Refused alreadyEnded(Membership membership) {
        var end = membership.end();
        if (end == null) throw new IllegalStateException(membership + " has not ended");
        return new Refused(new MembershipAlreadyEnded(facts.body(), membership.id(), end));
    }

    /** The body exists on that day. */
    void requireStanding(LocalDate day) {
        var dissolved = facts.dissolvedOn();
        if (dissolved != null && !day.isBefore(dissolved)) {
            throw new Refused(new BodyIsDissolved(facts.body(), dissolved));
        }
        if (day.isBefore(facts.establishedOn())) {
            throw new Refused(new TooEarly(facts.body(), day, facts.establishedOn()));
        }
    }

    private SeatGroup groupOf(SeatId seat, LocalDate day) {
        return facts.charterOn(day)
                .charter()
                .seatGroup(seat.group())
                .filter(group -> seat.number() <= group.seats())
                .orElseThrow(() -> new Refused(new UnknownSeat(facts.body(), seat)));
    }

    /** The person's term in the same group that ends on the very day on which the new one begins. */
    private Optional<Membership> directlyBefore(PersonId person, SeatGroup group, LocalDate from) {
        return facts.memberships().stream()
                .filter(one -> one.person().equals(person))
                .filter(one -> one.seat().group().equals(group.id()))
                .filter(one -> from.equals(one.end()))
                .max(Comparator.comparingInt(Membership::term));
    }

    private int next(Membership before, SeatGroup group) {
        if (group.termMonths() != null && before.term() > group.reappointments()) {
            throw new Refused(new ReappointmentsExhausted(
                    facts.body(),
                    before.seat(),
                    before.person(),
                    before.term(),
                    group.reappointments(),
                    group.article().citation()));
        }
        return before.term() + 1;
    }

    /** The end of the longest term that may begin on a day; absent where the seat has none. */
    private @Nullable LocalDate longest(SeatGroup group, SeatId seat, LocalDate from) {
        var months = group.termMonths();
        if (months == null) return null;
        var full = from.plusMonths(months);
        if (!group.successorServesRest()) return full;
        return facts.memberships().stream()
                .filter(one -> one.seat().equals(seat) && one.from().isBefore(from) && endedEarly(one))
                .max(Comparator.comparing(Membership::from))
                .map(Membership::until)
                .filter(rest -> rest.isAfter(from))
                .orElse(full);
    }

    private void requireLength(
            SeatId seat, SeatGroup group, LocalDate from, @Nullable LocalDate until, @Nullable LocalDate longest) {
        if (until != null && !until.isAfter(from)) {
            throw new Refused(new TermEndsBeforeItBegins(facts.body(), from, until));
        }
        var months = group.termMonths();
        if (until != null && longest != null && months != null && until.isAfter(longest)) {
            throw new Refused(new TermTooLong(
                    facts.body(), seat, months, longest, until, group.article().citation()));
        }
    }

    private Membership vacant(Membership asked) {
        for (var one : facts.memberships()) {
            if (!one.overlaps(asked.from(), asked.until())) continue;
            if (one.seat().equals(asked.seat())) {
                throw new Refused(new SeatNotVacant(facts.body(), one.seat(), one.person(), one.from(), one.end()));
            }
            if (one.person().equals(asked.person())) {
                throw new Refused(new AlreadyMember(facts.body(), one.person(), one.seat()));
            }
        }
        return asked;
    }

    private MembershipId freeId(@Nullable MembershipId asked, SeatId seat) {
        if (asked != null) {
            if (isTaken(asked)) throw new Refused(new MembershipIdTaken(facts.body(), asked));
            return asked;
        }
        long ordinal = 1
                + facts.memberships().stream()
                        .filter(one -> one.seat().equals(seat))
                        .count();
        while (isTaken(new MembershipId(seat + "." + ordinal))) ordinal++;
        return new MembershipId(seat + "." + ordinal);
    }

    private boolean isTaken(MembershipId id) {
        return facts.membership(id).isPresent();
    }
}
