package org.sillok.projection.review;

import java.util.Optional;
import org.sillok.kernel.ReviewId;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Views;

/** What does the panel think of the programmes, and what did the budget answer? */
public record FindReview(ReviewId review) implements Question<Optional<ReviewView>> {

    @Override
    public Optional<ReviewView> ask(Views views) {
        return views.find(Reviews.PROJECTION, Key.of(review));
    }
}
