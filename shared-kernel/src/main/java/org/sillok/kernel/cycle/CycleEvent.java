package org.sillok.kernel.cycle;

import org.sillok.kernel.CycleId;
import org.sillok.kernel.Event;

/** What can happen to a cycle. */
public sealed interface CycleEvent extends Event
        permits CycleEstablished,
                CycleParametersChanged,
                StageOpened,
                StageClosed,
                StageExtended,
                VotersEnrolled,
                BallotingOpened,
                BallotingClosed,
                SelectionComputed,
                PublishedResultRecorded,
                SelectionConfirmed {

    CycleId cycle();

    @Override
    default CycleId stream() {
        return cycle();
    }
}
