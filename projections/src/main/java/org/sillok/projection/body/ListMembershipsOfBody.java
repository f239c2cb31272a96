package org.sillok.projection.body;

import java.util.Optional;
import org.sillok.kernel.BodyId;
import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;
import org.sillok.projection.person.People;

/** Who has ever been appointed to this body, in the order of the record? */
public record ListMembershipsOfBody(BodyId body, Slice slice) implements Question<Optional<Page<MembershipEntry>>> {

    @Override
    public Optional<Page<MembershipEntry>> ask(Views views) {
        var people = People.in(views);
        return views.find(Bodies.PROJECTION, Key.of(body))
                .map(found -> Page.of(
                        views,
                        Memberships.PROJECTION,
                        body.toString(),
                        slice,
                        view -> new MembershipEntry(people.ref(view.membership().person()), found.name(), view)));
    }
}
