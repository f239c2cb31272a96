package org.sillok.kernel.motion;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MotionId;

/** A round's decision was annulled; it stays visible, and the motion may be voted on again. */
@EventType("decision-annulled")
public record DecisionAnnulled(MotionId motion, int round, Outcome annulled, Act act) implements MotionEvent {}
