package org.sillok.projection.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.body.BodyDissolved;
import org.sillok.kernel.body.BodyEstablished;
import org.sillok.kernel.body.BodyEvent;
import org.sillok.kernel.body.CharterAmended;
import org.sillok.kernel.body.MemberAppointed;
import org.sillok.kernel.body.MemberReappointed;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.MembershipEnded;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.OfficeDesignated;
import org.sillok.kernel.body.PublishedTermRecorded;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Trace;

/** One view per membership, listed by body and by person. */
public final class Memberships implements Projection<MembershipView> {

    public static final Memberships PROJECTION = new Memberships();

    private Memberships() {}

    @Override
    public String name() {
        return "memberships";
    }

    @Override
    public Class<MembershipView> view() {
        return MembershipView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof BodyEvent event ? keys(event) : List.of();
    }

    private static List<Key> keys(BodyEvent event) {
        return switch (event) {
            case MemberAppointed e -> keys(e.body(), e.membership());
            case MemberReappointed e -> keys(e.body(), e.membership());
            case PublishedTermRecorded e -> keys(e.body(), e.membership());
            case MembershipEnded e -> keys(e.body(), e.membership(), e.person());
            case BodyEstablished ignored -> List.of();
            case CharterAmended ignored -> List.of();
            case OfficeDesignated ignored -> List.of();
            // Days in office end with the body, but the membership's own dates stay what they were.
            case BodyDissolved ignored -> List.of();
        };
    }

    private static List<Key> keys(BodyId body, Membership membership) {
        return keys(body, membership.id(), membership.person());
    }

    private static List<Key> keys(BodyId body, MembershipId id, PersonId person) {
        return List.of(Key.of(body, id.value()), Key.of(person, body.value() + "/" + id.value()));
    }

    @Override
    public MembershipView fold(Key key, @Nullable MembershipView before, RecordedEvent recorded) {
        var trace = Trace.of(recorded);
        return switch (recorded.event()) {
            case MemberAppointed e -> new MembershipView(e.body(), e.membership(), null, e.advice(), null, trace, null);
            case MemberReappointed e ->
                new MembershipView(e.body(), e.membership(), e.previous(), e.advice(), null, trace, null);
            case PublishedTermRecorded e ->
                new MembershipView(e.body(), e.membership(), null, List.of(), e.title(), trace, null);
            case MembershipEnded e ->
                Folding.existing(key, before).ended(new MembershipView.Ending(e.ground(), e.on(), trace));
            default -> throw Folding.unkeyed(key, recorded.event());
        };
    }
}
