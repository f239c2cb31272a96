package org.sillok.kernel.motion;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;

/** The chair broke the tie. */
@EventType("casting-vote-given")
public record CastingVoteGiven(MotionId motion, int round, PersonId chair, Choice choice, Act act)
        implements MotionEvent {}
