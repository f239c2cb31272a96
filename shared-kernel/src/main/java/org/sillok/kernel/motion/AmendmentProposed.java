package org.sillok.kernel.motion;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MotionId;

/** An amendment of this motion was submitted; it is decided before this motion. */
@EventType("amendment-proposed")
public record AmendmentProposed(MotionId motion, MotionId amendment, int degree, Act act) implements MotionEvent {}
