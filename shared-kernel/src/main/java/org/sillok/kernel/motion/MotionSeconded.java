package org.sillok.kernel.motion;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;

/** A member seconded the motion (재청). */
@EventType("motion-seconded")
public record MotionSeconded(MotionId motion, PersonId seconder, Act act) implements MotionEvent {}
