package org.sillok.projection.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.body.BodyDissolved;
import org.sillok.kernel.body.BodyEstablished;
import org.sillok.kernel.body.BodyEvent;
import org.sillok.kernel.body.CharterAmended;
import org.sillok.kernel.body.CharterVersion;
import org.sillok.kernel.body.MemberAppointed;
import org.sillok.kernel.body.MemberReappointed;
import org.sillok.kernel.body.MembershipEnded;
import org.sillok.kernel.body.OfficeDesignated;
import org.sillok.kernel.body.PublishedTermRecorded;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Trace;

/** One view per version of a charter, listed by body. */
public final class Charters implements Projection<CharterView> {

    public static final Charters PROJECTION = new Charters();

    private Charters() {}

    @Override
    public String name() {
        return "charters";
    }

    @Override
    public Class<CharterView> view() {
        return CharterView.class;
    }

    static Key key(BodyId body, int version) {
        return Key.of(body, Key.padded(version));
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof BodyEvent event ? keys(event) : List.of();
    }

    private static List<Key> keys(BodyEvent event) {
        return switch (event) {
            case BodyEstablished e -> List.of(key(e.body(), 1));
            case CharterAmended e -> List.of(key(e.body(), e.version().version()));
            case MemberAppointed ignored -> List.of();
            case MemberReappointed ignored -> List.of();
            case MembershipEnded ignored -> List.of();
            case OfficeDesignated ignored -> List.of();
            case BodyDissolved ignored -> List.of();
            case PublishedTermRecorded ignored -> List.of();
        };
    }

    @Override
    public CharterView fold(Key key, @Nullable CharterView before, RecordedEvent recorded) {
        var trace = Trace.of(recorded);
        if (recorded.event() instanceof BodyEstablished e) {
            return new CharterView(e.body(), new CharterVersion(1, e.on(), e.charter()), trace);
        }
        if (recorded.event() instanceof CharterAmended e) return new CharterView(e.body(), e.version(), trace);
        throw Folding.unkeyed(key, recorded.event());
    }
}
