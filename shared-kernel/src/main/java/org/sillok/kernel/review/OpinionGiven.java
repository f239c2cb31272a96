package org.sillok.kernel.review;

import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.ReviewId;

/** The panel decided what it thinks of a programme, by a motion of its own (의견). */
@EventType("opinion-given")
public record OpinionGiven(
        ReviewId review,
        ProgrammeId programme,
        Opinion opinion,
        Commitment statement,
        MotionId motion,
        Evidence evidence,
        Act act)
        implements ReviewEvent {}
