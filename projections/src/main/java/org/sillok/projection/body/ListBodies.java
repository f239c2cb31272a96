package org.sillok.projection.body;

import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/** Which bodies are there? */
public record ListBodies(Slice slice) implements Question<Page<BodyView>> {

    @Override
    public Page<BodyView> ask(Views views) {
        return Page.of(views, Bodies.PROJECTION, Key.ALL, slice, body -> body);
    }
}
