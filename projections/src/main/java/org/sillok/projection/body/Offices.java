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

/** One view per designation to an office, listed by body. */
public final class Offices implements Projection<OfficeView> {

    public static final Offices PROJECTION = new Offices();

    private Offices() {}

    @Override
    public String name() {
        return "offices";
    }

    @Override
    public Class<OfficeView> view() {
        return OfficeView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        if (!(recorded.event() instanceof BodyEvent event)) return List.of();
        return switch (event) {
            case OfficeDesignated e -> List.of(Key.of(e.body(), Key.padded(recorded.sequence())));
            case BodyEstablished ignored -> List.of();
            case CharterAmended ignored -> List.of();
            case MemberAppointed ignored -> List.of();
            case MemberReappointed ignored -> List.of();
            case MembershipEnded ignored -> List.of();
            case BodyDissolved ignored -> List.of();
            case PublishedTermRecorded ignored -> List.of();
        };
    }

    @Override
    public OfficeView fold(Key key, @Nullable OfficeView before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof OfficeDesignated e)) throw Folding.unkeyed(key, recorded.event());
        return new OfficeView(e.body(), e.office(), e.person(), e.from(), Trace.of(recorded));
    }
}
