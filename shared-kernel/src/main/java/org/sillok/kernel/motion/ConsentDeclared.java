package org.sillok.kernel.motion;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MotionId;

/** The chair asked for objections and there were none. */
@EventType("consent-declared")
public record ConsentDeclared(MotionId motion, int round, Act act) implements MotionEvent {}
