package org.sillok.query.http;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.query.engine.BlockedKey;
import org.sillok.query.engine.Engine;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads from a request which moment it asks about, waits for it where it must, and says in the answer which it was. */
@Component
class MomentResolver implements HandlerMethodArgumentResolver {

    static final String POSITION = "Sillok-Position";
    static final String MIN_POSITION = "Sillok-Min-Position";
    static final String BLOCKED_AT = "Sillok-Blocked-At";
    static final String AS_OF = "asOf";

    private final Engine engine;
    private final EventLog log;
    private final Clock clock;
    private final ReadingProperties reading;

    MomentResolver(Engine engine, EventLog log, Clock clock, ReadingProperties reading) {
        this.engine = engine;
        this.log = log;
        this.clock = clock;
        this.reading = reading;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Moment.class;
    }

    @Override
    public Moment resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws InterruptedException {
        var response = request.getNativeResponse(HttpServletResponse.class);
        if (response == null) throw new IllegalStateException("moments are for servlets");
        var least = request.getHeader(MIN_POSITION);
        if (least != null) reach(position(MIN_POSITION, least));
        return moment(request.getParameter(AS_OF), response);
    }

    private Moment moment(@Nullable String asOf, HttpServletResponse response) throws InterruptedException {
        var instant = asOf == null || isPosition(asOf) ? null : instant(asOf);
        var position = asOf == null ? null : instant == null ? past(asOf) : past(instant);
        if (position != null) reach(position);
        var views = engine.at(position, blocked -> say(blocked, response));
        response.setHeader(POSITION, Long.toString(views.position()));
        Supplier<Instant> time =
                instant != null ? () -> instant : position == null ? clock::instant : recorded(position);
        return new Moment(views, time);
    }

    private long past(String asOf) {
        long position = position(AS_OF, asOf);
        long head = log.head();
        if (position > head) throw new NotYetRecorded("position " + position, head);
        return position;
    }

    private long past(Instant instant) {
        if (instant.isAfter(clock.instant())) throw new NotYetRecorded(instant.toString(), log.head());
        return log.positionAt(instant);
    }

    private void reach(long position) throws InterruptedException {
        if (!engine.await(position, reading.patience())) throw new NotYetVisible(position, engine.position());
    }

    private Supplier<Instant> recorded(long position) {
        return () -> position < 0
                ? clock.instant()
                : log.read(position, 1).getFirst().recordedAt();
    }

    private static void say(BlockedKey blocked, HttpServletResponse response) {
        var said = response.getHeader(BLOCKED_AT);
        if (said == null || Long.parseLong(said) > blocked.position()) {
            response.setHeader(BLOCKED_AT, Long.toString(blocked.position()));
        }
    }

    private static boolean isPosition(String text) {
        return !text.isEmpty() && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static long position(String name, String text) {
        try {
            if (isPosition(text)) return Long.parseLong(text);
        } catch (NumberFormatException tooLarge) {
            throw new BadParameter(name, "a position from 0 to " + Long.MAX_VALUE);
        }
        throw new BadParameter(name, "a position: a number from 0");
    }

    private static Instant instant(String text) {
        try {
            // A plus sign that was not encoded arrives as a blank.
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw new BadParameter(
                    AS_OF, "a position or an instant with its offset, such as 2019-11-06T09:00:00+09:00");
        }
    }
}
