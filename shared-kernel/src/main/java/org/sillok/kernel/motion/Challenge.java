package org.sillok.kernel.motion;

import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;

/** That a member is to stay out of the decision on a motion, challenged by others (기피); the body decides. */
public record Challenge(MotionId motion, PersonId member) {}
