package org.sillok.auditor;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.log.EventListener;
import org.sillok.auditor.log.Head;
import org.sillok.auditor.replay.Attested;
import org.sillok.auditor.replay.Moment;
import org.sillok.auditor.replay.Replaying;
import org.sillok.auditor.source.Source;

/** A replay as part of an audit. */
final class ReplayRun implements Audit.More {

    private final Moment until;
    private final @Nullable Moment since;
    private @Nullable Replaying replaying;

    ReplayRun(Moment until, @Nullable Moment since) {
        this.until = until;
        this.since = since;
    }

    @Override
    public List<EventListener> listeners(Source source, Head head, Findings findings) throws IOException {
        var made = new Replaying(until, since, Attested.in(source, head), findings);
        replaying = made;
        return List.of(made);
    }

    Replaying replaying() {
        var made = replaying;
        if (made == null) throw new IllegalStateException("nothing was replayed");
        return made;
    }
}
