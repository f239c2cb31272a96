package org.sillok.query.review;

import org.sillok.kernel.ReviewId;
import org.sillok.projection.review.FindReview;
import org.sillok.projection.review.ListReviews;
import org.sillok.projection.review.ReviewView;
import org.sillok.query.http.Listing;
import org.sillok.query.http.Moment;
import org.sillok.query.http.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController("queryReviews")
@RequestMapping("/api/v1/reviews")
class ReviewController {

    @GetMapping
    Listing<ReviewView> reviews(Paging paging, Moment moment) {
        return moment.list(new ListReviews(paging.oldestFirst()));
    }

    @GetMapping("/{id}")
    ResponseEntity<ReviewView> review(@PathVariable ReviewId id, Moment moment) {
        return moment.know(id, new FindReview(id), ReviewView::version);
    }
}
