package org.sillok.kernel.motion;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;

/** The tie was broken by who presided, named {@code chair}: the chair, or the vice-chair in place of the chair. */
@EventType("casting-vote-given")
public record CastingVoteGiven(MotionId motion, int round, PersonId chair, Choice choice, Act act)
        implements MotionEvent {}
