package org.sillok.auditor.recount;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.CycleFacts;

/** What the events of one cycle have said so far, and its ballots. */
final class CycleFile {

    static final long NOT_YET = Long.MAX_VALUE;

    final CycleId cycle;
    final List<BallotFile> ballots = new ArrayList<>();

    @Nullable
    CycleFacts facts;

    long opened = NOT_YET;
    long closed = NOT_YET;

    @Nullable
    Allocation result;

    CycleFile(CycleId cycle) {
        this.cycle = cycle;
    }

    boolean isOpenAt(long position) {
        return opened < position && position < closed;
    }

    boolean isClosedAt(long position) {
        return closed < position;
    }
}
