package org.sillok.projection.body;

import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;
import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;
import org.sillok.projection.person.People;

/** In which bodies has this person sat, in the order of the record? */
public record ListMembershipsOfPerson(PersonId person, Slice slice) implements Question<Page<MembershipEntry>> {

    @Override
    public Page<MembershipEntry> ask(Views views) {
        var ref = People.in(views).ref(person);
        return Page.of(
                views,
                Memberships.PROJECTION,
                person.toString(),
                slice,
                view -> new MembershipEntry(ref, nameOf(views, view.body()), view));
    }

    private static Commitment nameOf(Views views, BodyId body) {
        return views.find(Bodies.PROJECTION, Key.of(body)).orElseThrow().name();
    }
}
