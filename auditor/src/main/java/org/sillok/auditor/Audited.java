package org.sillok.auditor;

import java.util.List;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.finding.Result;
import org.sillok.auditor.log.Head;
import org.sillok.auditor.log.Trust;

/**
 * What an audit came to, as it is told in JSON.
 *
 * @param keyFromSource whether the log's key was taken from the source itself, so that the signature proves nothing
 */
record Audited(
        String source,
        String origin,
        long size,
        String root,
        boolean keyFromSource,
        boolean holds,
        List<Result> checks) {

    static Audited of(String source, Head head, Trust trust, Findings findings) {
        var checkpoint = head.checkpoint();
        return new Audited(
                source,
                checkpoint.origin(),
                checkpoint.size(),
                checkpoint.root().toString(),
                trust.fromSource(),
                findings.hold(),
                findings.results());
    }

    /** Says it line by line. */
    void say(Terminal terminal) {
        terminal.say("%s: %d entries, root %s".formatted(origin, size, root));
        for (var check : checks) {
            var mark = !check.holds() ? "FAILS" : check.made() ? "holds" : "-";
            terminal.say("%-6s%-12s %s".formatted(mark, check.check(), check.meaning()));
            check.covered().forEach((what, count) -> terminal.say(" ".repeat(19) + "%,d %s".formatted(count, what)));
            check.notCovered()
                    .forEach((what, count) ->
                            terminal.say(" ".repeat(19) + "not covered: %,d %s".formatted(count, what)));
            findings(check, terminal);
        }
        end(terminal);
    }

    /** Says only what does not hold, and the alarms. */
    void sayFailures(Terminal terminal) {
        for (var check : checks) {
            if (!check.holds()) terminal.say("FAILS %-12s %s".formatted(check.check(), check.meaning()));
            findings(check, terminal);
        }
        end(terminal);
    }

    private static void findings(Result check, Terminal terminal) {
        check.findings().forEach(finding -> terminal.say(" ".repeat(6) + "! " + finding));
        check.alarms().forEach(alarm -> terminal.say(" ".repeat(6) + "alarm in the record, " + alarm));
    }

    private void end(Terminal terminal) {
        long alarms = checks.stream().mapToLong(check -> check.alarms().size()).sum();
        if (alarms > 0) terminal.say("Alarms in the record itself: %,d, see above.".formatted(alarms));
        terminal.say(holds ? "Everything that was checked holds." : "SOMETHING DOES NOT HOLD.");
    }
}
