package org.sillok.projection.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.body.Article;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.Office;
import org.sillok.kernel.body.SeatGroup;
import org.sillok.kernel.body.SeatId;
import org.sillok.projection.person.PersonRef;

/**
 * Who sat in a body on a day, seat by seat, vacant seats included.
 *
 * @param version the body's, for conditional requests
 * @param charterVersion the charter in force that day
 * @param outsideCharter members in office whose seat the charter of that day does not have, or that somebody else holds too
 */
public record Roster(
        BodyId body,
        long version,
        Commitment name,
        LocalDate on,
        int charterVersion,
        @Nullable LocalDate dissolvedOn,
        int seats,
        int inOffice,
        int vacant,
        List<Group> groups,
        List<Holder> outsideCharter) {

    /** The seats that are filled in one way. */
    public record Group(
            String id,
            Commitment label,
            Commitment nominatedBy,
            SeatGroup.Kind kind,
            @Nullable Integer termMonths,
            Article article,
            int vacant,
            List<Seat> seats) {

        public Group {
            seats = List.copyOf(seats);
        }
    }

    /** One seat; vacant where nobody holds it. */
    public record Seat(SeatId id, boolean vacant, @Nullable Holder holder) {}

    /** Who holds a seat, and since when. */
    public record Holder(
            SeatId seat,
            PersonRef person,
            MembershipId membership,
            LocalDate from,
            @Nullable LocalDate until,
            int term,
            List<Office> offices) {

        public Holder {
            offices = List.copyOf(offices);
        }
    }

    public Roster {
        groups = List.copyOf(groups);
        outsideCharter = List.copyOf(outsideCharter);
    }
}
