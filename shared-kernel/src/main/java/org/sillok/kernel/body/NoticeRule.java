package org.sillok.kernel.body;

import org.sillok.kernel.InvalidValue;

/** How many days before a meeting its notice must be given, 0 to 365. */
public record NoticeRule(int days, Article article) {

    public NoticeRule {
        if (days < 0 || days > 365) throw new InvalidValue("days", "0 to 365", days);
    }
}
