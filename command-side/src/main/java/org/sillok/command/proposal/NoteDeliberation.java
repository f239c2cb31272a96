package org.sillok.command.proposal;

import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.ProposalId;

/** Enter what was said of it in deliberation (숙의). */
record NoteDeliberation(ProposalId proposal, @Nullable MeetingId meeting, Commitment note, CycleReading cycle, Act act)
        implements Command {

    @Override
    public ProposalId target() {
        return proposal;
    }
}
