package org.sillok.kernel.body;

import org.sillok.kernel.InvalidValue;

/** How many members must second a motion before it is voted on, 0 to 1,000. */
public record SecondingRule(int required, Article article) {

    public SecondingRule {
        if (required < 0 || required > 1_000) throw new InvalidValue("required", "0 to 1000", required);
    }
}
