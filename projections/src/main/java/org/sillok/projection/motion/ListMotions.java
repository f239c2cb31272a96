package org.sillok.projection.motion;

import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;
import org.sillok.projection.person.People;

/** Which motions are there? */
public record ListMotions(Slice slice) implements Question<Page<MotionLine>> {

    @Override
    public Page<MotionLine> ask(Views views) {
        var people = People.in(views);
        return Page.of(views, Motions.PROJECTION, Key.ALL, slice, view -> MotionLine.of(view, views, people));
    }
}
