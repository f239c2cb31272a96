package org.sillok.kernel.motion;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MotionId;

/** A member changed a vote before closing; both stay visible. */
@EventType("vote-changed")
public record VoteChanged(MotionId motion, int round, Choice from, Vote vote, Act act) implements MotionEvent {}
