package org.sillok.standalone;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.ballot.BallotEvent;
import org.sillok.kernel.catalog.EventCatalog;
import org.sillok.projection.Slice;
import org.sillok.projection.timeline.TimelineFilter;

/** One question being put together, as of one position: whatever it can be asked with is drawn at random. */
final class Ask {

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 7, 1);
    private static final int DAYS = 1_000;
    private static final List<Integer> LIMITS = List.of(1, 2, 3, 7, 50, 500);

    private final SplittableRandom random;
    private final List<RecordedEvent> events;
    private final int position;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    Ask(SplittableRandom random, List<RecordedEvent> events, int position) {
        this.random = random;
        this.events = events;
        this.position = position;
    }

    int position() {
        return position;
    }

    RecordedEvent last() {
        return events.get(position);
    }

    int head() {
        return events.size() - 1;
    }

    /** The question as it goes over HTTP. */
    String path(String path) {
        parameters.put("asOf", "" + position);
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    /** A thing of this kind, mostly one that there is at this position, at times one that comes later, or never. */
    String thing(String kind, String never) {
        var streams = (oneIn(6) ? events : events.subList(0, position + 1))
                .stream()
                        .map(RecordedEvent::stream)
                        .filter(stream -> stream.startsWith(kind + ":"))
                        .distinct()
                        .toList();
        return streams.isEmpty() || oneIn(20) ? never : any(streams).substring(kind.length() + 1);
    }

    boolean isThere(String stream) {
        return events.subList(0, position + 1).stream()
                .anyMatch(event -> event.stream().equals(stream));
    }

    /** The cycle in which a ballot is cast at some time; empty where it never is. */
    Optional<CycleId> cycleOf(BallotId ballot) {
        return events.stream()
                .filter(event -> event.stream().equals(ballot.toString()))
                .map(event -> ((BallotEvent) event.event()).cycle())
                .findFirst();
    }

    String with(String parameter, Object value) {
        parameters.put(parameter, value.toString());
        return value.toString();
    }

    Slice slice(boolean newestFirst) {
        var newest = newestFirst;
        if (oneIn(3)) {
            newest = oneIn(2);
            with("order", newest ? "newest" : "oldest");
        }
        int limit = oneIn(3) ? 50 : any(LIMITS);
        if (limit != 50) with("limit", limit);
        int skip = oneIn(2) ? 0 : upTo(12);
        if (skip > 0) with("cursor", skip);
        return new Slice(newest, skip, limit);
    }

    LocalDate day(String parameter) {
        return LocalDate.parse(with(parameter, FIRST_DAY.plusDays(upTo(DAYS))));
    }

    Instant instant(String parameter) {
        return Instant.parse(
                with(parameter, Instant.parse(FIRST_DAY + "T09:00:00Z").plus(Duration.ofDays(upTo(DAYS)))));
    }

    Instant instant(String parameter, Instant after, int days) {
        return Instant.parse(with(parameter, after.plus(Duration.ofDays(1 + upTo(days - 1)))));
    }

    /** A filter of the timeline with at most one condition of each kind, taken from an event of the record. */
    TimelineFilter filter() {
        var event = any(events);
        var stream = event.stream();
        return new TimelineFilter(
                oneIn(4) ? with("stream", stream) : null,
                oneIn(4) ? with("kind", stream.substring(0, stream.indexOf(':'))) : null,
                oneIn(4) ? with("concerns", stream) : null,
                oneIn(4) ? actor(event) : null,
                oneIn(4) ? with("type", type(event)) : null,
                oneIn(4) ? Instant.parse(with("from", event.recordedAt())) : null,
                oneIn(4) ? Instant.parse(with("until", event.recordedAt())) : null);
    }

    private static String type(RecordedEvent event) {
        return Objects.requireNonNull(EventCatalog.of(event.event().getClass())).name();
    }

    private ActorId actor(RecordedEvent event) {
        with("actor", event.event().act().actor().value());
        return event.event().act().actor();
    }
}
