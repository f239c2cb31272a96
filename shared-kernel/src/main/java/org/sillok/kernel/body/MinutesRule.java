package org.sillok.kernel.body;

import org.sillok.kernel.InvalidValue;

/** Within how many days minutes are signed and published, each 1 to 3,650. */
public record MinutesRule(int daysToSign, int daysToPublish, Article article) {

    public MinutesRule {
        if (daysToSign < 1 || daysToSign > 3_650) throw new InvalidValue("daysToSign", "1 to 3650", daysToSign);
        if (daysToPublish < 1 || daysToPublish > 3_650) {
            throw new InvalidValue("daysToPublish", "1 to 3650", daysToPublish);
        }
    }
}
