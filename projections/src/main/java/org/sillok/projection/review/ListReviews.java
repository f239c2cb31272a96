package org.sillok.projection.review;

import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/** Which reviews are there? */
public record ListReviews(Slice slice) implements Question<Page<ReviewView>> {

    @Override
    public Page<ReviewView> ask(Views views) {
        return Page.of(views, Reviews.PROJECTION, Key.ALL, slice, view -> view);
    }
}
