package org.sillok.kernel.proposal;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.ProposalId;

/**
 * What was said of it in deliberation (숙의).
 *
 * @param meeting where it was said; absent where it was no meeting of this record
 */
@EventType("deliberation-noted")
public record DeliberationNoted(
        ProposalId proposal, @Nullable MeetingId meeting, Commitment note, Act act) implements ProposalEvent {}
