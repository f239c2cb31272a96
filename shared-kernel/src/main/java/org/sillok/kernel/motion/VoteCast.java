package org.sillok.kernel.motion;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MotionId;

/** A member voted. */
@EventType("vote-cast")
public record VoteCast(MotionId motion, int round, Vote vote, Act act) implements MotionEvent {}
