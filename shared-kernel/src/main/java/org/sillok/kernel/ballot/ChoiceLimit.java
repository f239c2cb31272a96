package org.sillok.kernel.ballot;

import org.sillok.kernel.InvalidValue;

/**
 * How many projects of a category a ballot may choose.
 *
 * @param least 0 to {@code most}
 * @param most 1 to 10,000
 */
public record ChoiceLimit(CategoryId category, int least, int most) {

    private static final int MOST = 10_000;

    public ChoiceLimit {
        if (most < 1 || most > MOST) throw new InvalidValue("most", "1 to " + MOST, most);
        if (least < 0 || least > most) throw new InvalidValue("least", "0 to " + most, least);
    }
}
