package org.sillok.kernel.motion;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;

/** A member seconded the motion (재청); the evidence is the body in which he or she is in office. */
@EventType("motion-seconded")
public record MotionSeconded(MotionId motion, PersonId seconder, Evidence evidence, Act act) implements MotionEvent {}
