package org.sillok.query.http;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.projection.Views;
import org.sillok.query.engine.BlockedKey;
import org.sillok.query.engine.Engine;
import org.sillok.query.replay.Replays;
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
    static final String REPLAY = "replay";

    private final Engine engine;
    private final EventLog log;
    private final Clock clock;
    private final ReadingProperties reading;
    private final PointInTime points;
    private final Replays replays;

    MomentResolver(
            Engine engine, EventLog log, Clock clock, ReadingProperties reading, PointInTime points, Replays replays) {
        this.engine = engine;
        this.points = points;
        this.replays = replays;
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
        if (least != null) reach(PointInTime.position(MIN_POSITION, least));
        return moment(request, response);
    }

    private Moment moment(NativeWebRequest request, HttpServletResponse response) throws InterruptedException {
        var asOf = request.getParameter(AS_OF);
        var point = asOf == null ? null : points.read(AS_OF, asOf);
        var views = views(request.getParameter(REPLAY), point, response);
        response.setHeader(POSITION, Long.toString(views.position()));
        return new Moment(views, time(request, point, views.position()));
    }

    private Views views(@Nullable String replay, PointInTime.@Nullable Point point, HttpServletResponse response)
            throws InterruptedException {
        var position = point == null ? null : point.position();
        if (replay != null) return replays.session(replay).at(position);
        if (position != null) reach(position);
        return engine.at(position, blocked -> say(blocked, response));
    }

    private Supplier<Instant> time(NativeWebRequest request, PointInTime.@Nullable Point point, long position) {
        var instant = point == null ? null : point.instant();
        if (instant != null) return () -> instant;
        return point == null && request.getParameter(REPLAY) == null ? clock::instant : recorded(position);
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
}
