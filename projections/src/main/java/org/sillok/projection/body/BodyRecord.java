package org.sillok.projection.body;

import java.util.List;
import java.util.Optional;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.projection.Key;
import org.sillok.projection.Views;

/** What the views know of one body, put together. */
public record BodyRecord(BodyView body, List<CharterView> charters, List<MembershipView> memberships, BodyFacts facts) {

    public BodyRecord {
        charters = List.copyOf(charters);
        memberships = List.copyOf(memberships);
    }

    /** Everything that happened to a body, in the kernel's own terms. */
    public static Optional<BodyRecord> find(Views views, BodyId id) {
        return views.find(Bodies.PROJECTION, Key.of(id)).map(body -> {
            var charters = views.list(Charters.PROJECTION, id.toString());
            var memberships = views.list(Memberships.PROJECTION, id.toString());
            var offices = views.list(Offices.PROJECTION, id.toString());
            var facts = new BodyFacts(
                    id,
                    body.parent(),
                    body.establishedOn(),
                    body.zone(),
                    charters.stream().map(CharterView::version).toList(),
                    memberships.stream().map(MembershipView::membership).toList(),
                    offices.stream().map(BodyRecord::tenure).toList(),
                    body.dissolvedOn());
            return new BodyRecord(body, charters, memberships, facts);
        });
    }

    private static BodyFacts.Tenure tenure(OfficeView office) {
        return new BodyFacts.Tenure(office.office(), office.person(), office.from());
    }
}
