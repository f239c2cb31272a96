package org.sillok.kernel.motion;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MotionId;

/** The motion was withdrawn (철회). */
@EventType("motion-withdrawn")
public record MotionWithdrawn(MotionId motion, Act act) implements MotionEvent {}
