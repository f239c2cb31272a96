package org.sillok.projection.body;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.projection.Key;
import org.sillok.projection.Views;

/** A body spoken of in an answer; the name is a commitment that only the edge opens. */
public record BodyRef(BodyId id, @Nullable Commitment name) {

    public static BodyRef in(Views views, BodyId body) {
        var name = views.find(Bodies.PROJECTION, Key.of(body)).map(BodyView::name);
        return new BodyRef(body, name.orElse(null));
    }
}
