package org.sillok.auditor.report;

import java.time.Instant;
import java.util.List;
import org.sillok.auditor.finding.Result;
import org.sillok.auditor.replay.State;

/**
 * All that an audit came to.
 *
 * @param made when, by the clock of whoever audited
 * @param keyFromSource whether the log's key was taken from the source itself, so that the signature proves nothing
 * @param state the read models at the end of the log
 */
public record Report(
        Instant made,
        String source,
        String origin,
        long size,
        String root,
        boolean keyFromSource,
        boolean holds,
        List<Result> checks,
        State state) {

    public Report {
        checks = List.copyOf(checks);
    }
}
