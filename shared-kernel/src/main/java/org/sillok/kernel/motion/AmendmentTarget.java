package org.sillok.kernel.motion;

import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.MotionId;

/**
 * What an amendment (수정안) changes.
 *
 * @param degree 1 for an amendment of a main motion, 2 for one of an amendment
 */
public record AmendmentTarget(MotionId motion, int degree) {

    public AmendmentTarget {
        if (degree < 1 || degree > 2) throw new InvalidValue("degree", "1 or 2", degree);
    }
}
