package org.sillok.kernel.motion;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MotionId;

/** The motion was put off to a later meeting (보류). */
@EventType("motion-deferred")
public record MotionDeferred(MotionId motion, Act act) implements MotionEvent {}
