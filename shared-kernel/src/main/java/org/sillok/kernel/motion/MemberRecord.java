package org.sillok.kernel.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.SeatId;

/**
 * What one member of the roll did in a voting round.
 *
 * @param lapsed the vote that did not count because the member was not in the room when voting closed
 */
public record MemberRecord(
        SeatId seat,
        PersonId member,
        Participation participation,
        @Nullable Choice lapsed) {}
