package org.sillok.query.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.sillok.kernel.StreamId;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Views;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The moment as of which a request asks, now or then, and the views as they stood at it. */
public final class Moment {

    private final Views views;
    private final Supplier<Instant> time;

    Moment(Views views, Supplier<Instant> time) {
        this.views = views;
        this.time = time;
    }

    public long position() {
        return views.position();
    }

    /** The day it was at this moment: today, or the day on which the record stood where it is asked about. */
    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(time.get(), zone);
    }

    public <A> A ask(Question<A> question) {
        return question.ask(views);
    }

    /** Asks about one thing. @throws UnknownThing when the record did not have it at this moment */
    public <A> A know(StreamId thing, Question<Optional<A>> question) {
        return question.ask(views).orElseThrow(() -> new UnknownThing(thing.toString()));
    }

    /** Asks about one thing, whose version begins the entity tag of the answer; see {@link EntityTags}. */
    public <A> ResponseEntity<A> know(StreamId thing, Question<Optional<A>> question, ToLongFunction<A> version) {
        var answer = know(thing, question);
        return ResponseEntity.ok()
                .header(EntityTags.VERSION, Long.toString(version.applyAsLong(answer)))
                .body(answer);
    }

    public <T> Listing<T> list(Question<Page<T>> question) {
        return listing(question.ask(views));
    }

    /** A page with the way to the next one, which holds on to this moment so that no entry is missed or told twice. */
    public <T> Listing<T> listing(Page<T> page) {
        long next = page.skip() + page.items().size();
        return new Listing<>(
                page.items(),
                page.total(),
                next < page.total() && !page.items().isEmpty() ? here("cursor", next) : null);
    }

    /** The address of this question with another value for a parameter, as of this moment. */
    public String here(String parameter, Object value) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam(parameter, value)
                .replaceQueryParam("asOf", position())
                .build()
                .toUriString();
    }
}
