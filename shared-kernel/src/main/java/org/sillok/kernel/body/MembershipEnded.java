package org.sillok.kernel.body;

import java.time.LocalDate;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.EventType;
import org.sillok.kernel.PersonId;

/** A membership ended; {@code on} is the first day no longer in office. */
@EventType("membership-ended")
public record MembershipEnded(
        BodyId body, MembershipId membership, PersonId person, SeatId seat, EndGround ground, LocalDate on, Act act)
        implements BodyEvent {}
