package org.sillok.projection.catalog;

import java.util.List;
import java.util.Optional;
import org.sillok.projection.Projection;
import org.sillok.projection.body.Bodies;
import org.sillok.projection.body.Charters;
import org.sillok.projection.body.Memberships;
import org.sillok.projection.body.Offices;
import org.sillok.projection.motion.Decisions;
import org.sillok.projection.motion.MemberVotes;
import org.sillok.projection.motion.MotionListings;
import org.sillok.projection.motion.Motions;
import org.sillok.projection.motion.Rounds;
import org.sillok.projection.motion.Votes;
import org.sillok.projection.person.Persons;

/** Every read model there is. */
public final class Projections {

    public static final List<Projection<?>> ALL = List.of(
            Persons.PROJECTION,
            Bodies.PROJECTION,
            Charters.PROJECTION,
            Memberships.PROJECTION,
            Offices.PROJECTION,
            Motions.PROJECTION,
            Rounds.PROJECTION,
            Votes.PROJECTION,
            MotionListings.PROJECTION,
            Decisions.PROJECTION,
            MemberVotes.PROJECTION);

    private Projections() {}

    /** The read model of that name. */
    public static Optional<Projection<?>> named(String name) {
        return ALL.stream()
                .filter(projection -> projection.name().equals(name))
                .<Projection<?>>map(projection -> projection)
                .findFirst();
    }
}
