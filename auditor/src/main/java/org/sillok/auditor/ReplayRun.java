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
    private final boolean shown;
    private @Nullable Replaying replaying;

    /**
     * @param since from when on changes are told; none are where it is absent
     * @param shown whether the views will be asked for
     */
    ReplayRun(Moment until, @Nullable Moment since, boolean shown) {
        this.until = until;
        this.since = since;
        this.shown = shown;
    }

    @Override
    public List<EventListener> listeners(Source source, Head head, Findings findings) throws IOException {
        var made = new Replaying(until, since, shown, Attested.in(source, head), findings);
        replaying = made;
        return List.of(made);
    }

    Replaying replaying() {
        var made = replaying;
        if (made == null) throw new IllegalStateException("nothing was replayed");
        return made;
    }
}
