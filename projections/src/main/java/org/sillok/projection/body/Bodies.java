package org.sillok.projection.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.body.BodyDissolved;
import org.sillok.kernel.body.BodyEstablished;
import org.sillok.kernel.body.BodyEvent;
import org.sillok.kernel.body.CharterAmended;
import org.sillok.kernel.body.MemberAppointed;
import org.sillok.kernel.body.MemberReappointed;
import org.sillok.kernel.body.MembershipEnded;
import org.sillok.kernel.body.OfficeDesignated;
import org.sillok.kernel.body.PublishedTermRecorded;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Trace;

/** One view per body: its name and where it belongs. */
public final class Bodies implements Projection<BodyView> {

    public static final Bodies PROJECTION = new Bodies();

    private Bodies() {}

    @Override
    public String name() {
        return "bodies";
    }

    @Override
    public Class<BodyView> view() {
        return BodyView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof BodyEvent event ? List.of(Key.of(event.body())) : List.of();
    }

    @Override
    public BodyView fold(Key key, @Nullable BodyView before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof BodyEvent event)) throw Folding.unkeyed(key, recorded.event());
        var trace = Trace.of(recorded);
        if (event instanceof BodyEstablished e) {
            return new BodyView(
                    e.body(), recorded.sequence(), e.name(), e.parent(), e.on(), e.zone(), null, 1, trace, null);
        }
        var body = Folding.existing(key, before).at(recorded.sequence());
        return switch (event) {
            case BodyEstablished ignored -> body;
            case CharterAmended e -> body.withCharters(e.version().version());
            case BodyDissolved e -> body.dissolved(e.on(), trace);
            case MemberAppointed ignored -> body;
            case MemberReappointed ignored -> body;
            case MembershipEnded ignored -> body;
            case OfficeDesignated ignored -> body;
            case PublishedTermRecorded ignored -> body;
        };
    }
}
