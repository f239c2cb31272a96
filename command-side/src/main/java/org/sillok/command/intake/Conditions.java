package org.sillok.command.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On what conditions a command is carried out; they travel in its metadata.
 *
 * @param ifMatch the version the thing must have, -1 where it must not be there yet; absent where any will do
 * @param dryRun whether to say what would be recorded, and record nothing
 */
record Conditions(@Nullable Long ifMatch, boolean dryRun) {

    private static final String IF_MATCH = "ifMatch";
    private static final String DRY_RUN = "dryRun";

    static Conditions of(Map<String, ?> metadata) {
        var version = metadata.get(IF_MATCH) instanceof Number number ? Long.valueOf(number.longValue()) : null;
        return new Conditions(version, Boolean.TRUE.equals(metadata.get(DRY_RUN)));
    }

    Map<String, Object> metadata() {
        var metadata = new HashMap<String, Object>();
        if (ifMatch != null) metadata.put(IF_MATCH, ifMatch);
        if (dryRun) metadata.put(DRY_RUN, true);
        return metadata;
    }
}
