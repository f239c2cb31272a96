package org.sillok.command.body;

import java.time.LocalDate;
import org.sillok.command.Refused;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.kernel.body.BodyRefusal.CharterNotLater;
import org.sillok.kernel.body.BodyRefusal.SeatsStillHeld;
import org.sillok.kernel.body.Charter;
import org.sillok.kernel.body.CharterVersion;
import org.sillok.kernel.body.SeatId;

/** The rules of changing the rules: one after the other, and never from under somebody's seat. */
record Charters(BodyFacts facts) {

    /** The version that an amendment makes. @throws Refused when a rule forbids it */
    CharterVersion amended(AmendCharter asked) {
        new Terms(facts).requireStanding(asked.effective());
        var current = facts.charters().getLast();
        if (!asked.effective().isAfter(current.effective())) {
            throw new Refused(new CharterNotLater(facts.body(), asked.effective(), current.effective()));
        }
        requireSeatsOfHolders(asked.charter(), asked.effective());
        return new CharterVersion(current.version() + 1, asked.effective(), asked.charter());
    }

    private void requireSeatsOfHolders(Charter charter, LocalDate effective) {
        for (var held : facts.memberships()) {
            var end = held.end();
            var isHeld = end == null || end.isAfter(effective);
            if (isHeld && !has(charter, held.seat())) {
                throw new Refused(new SeatsStillHeld(facts.body(), held.seat(), held.person()));
            }
        }
    }

    private static boolean has(Charter charter, SeatId seat) {
        return charter.seatGroup(seat.group())
                .filter(group -> seat.number() <= group.seats())
                .isPresent();
    }
}
