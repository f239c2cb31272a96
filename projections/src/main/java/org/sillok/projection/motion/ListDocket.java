package org.sillok.projection.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.motion.DocketId;
import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;
import org.sillok.projection.person.People;

/** Which matters came before this session, by which motions, and what became of them? */
public record ListDocket(DocketId docket, Slice slice) implements Question<Page<ListDocket.Entry>> {

    /**
     * A matter on the docket.
     *
     * @param motion absent where the motion that brought it is not in the record yet
     */
    public record Entry(
            MotionId id, @Nullable String matter, @Nullable MotionLine motion) {}

    @Override
    public Page<Entry> ask(Views views) {
        var people = People.in(views);
        return Page.of(views, MotionListings.PROJECTION, docket.toString(), slice, listing -> {
            var motion = views.find(Motions.PROJECTION, Key.of(listing.motion()));
            return new Entry(
                    listing.motion(),
                    listing.matter(),
                    motion.map(view -> MotionLine.of(view, views, people)).orElse(null));
        });
    }
}
