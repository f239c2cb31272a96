package org.sillok.auditor;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.finding.Result;
import org.sillok.auditor.log.EventListener;
import org.sillok.auditor.log.Head;
import org.sillok.auditor.log.Kept;
import org.sillok.auditor.log.LogCheck;
import org.sillok.auditor.log.Progress;
import org.sillok.auditor.log.Trust;
import org.sillok.auditor.source.Source;
import org.sillok.tlog.note.VerifierKey;

/** Audits without the command line around them. */
final class Audits {

    static final Trust TRUST = new Trust(List.of(VerifierKey.parse(MadeLog.vkey())), List.of(), 0, false);

    private Audits() {}

    static List<Result> audit(Source log, Function<Findings, List<EventListener>> more) throws IOException {
        var head = Head.of(log);
        var findings = new Findings();
        head.verify(TRUST, findings);
        new LogCheck(log, head, Kept.in(log, TRUST), findings, more.apply(findings), Progress.NONE).run();
        return findings.results();
    }

    static Result result(List<Result> results, Check check) {
        return results.stream().filter(one -> one.check() == check).findFirst().orElseThrow();
    }
}
