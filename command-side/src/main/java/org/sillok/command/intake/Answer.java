package org.sillok.command.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.CommandOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What a command recorded.
 *
 * @param position a position at which the record holds all of it; absent for a dry run
 * @param dryRun whether nothing was recorded, and the events are those that would have been
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(@Nullable Long position, boolean dryRun, List<Line> events) {

    private static final Map<String, String> COLLECTIONS = Map.ofEntries(
            Map.entry("person", "persons"),
            Map.entry("body", "bodies"),
            Map.entry("meeting", "meetings"),
            Map.entry("motion", "motions"),
            Map.entry("budget", "budgets"),
            Map.entry("document", "documents"),
            Map.entry("proposal", "proposals"),
            Map.entry("review", "reviews"),
            Map.entry("planning", "plannings"),
            Map.entry("plan", "plans"),
            Map.entry("cycle", "cycles"));

    /** One event: its type, and its place in its stream; for a dry run also its content. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String type,
            String stream,
            long sequence,
            @Nullable Long position,
            @JsonRawValue @Nullable String payload) {}

    static Answer of(CommandOutcome outcome) {
        return new Answer(
                outcome.position(),
                false,
                outcome.events().stream()
                        .map(event -> new Line(event.type(), event.stream(), event.sequence(), event.position(), null))
                        .toList());
    }

    static Answer of(WouldRecord would, Sealing sealing) {
        return new Answer(
                null,
                true,
                would.events().stream()
                        .map(event -> new Line(
                                event.type(), event.stream(), event.sequence(), null, sealing.opened(event.payload())))
                        .toList());
    }

    /** The HTTP answer: 201 with a location where something came into being, else 200; the version as its ETag. */
    ResponseEntity<Answer> response() {
        var created = events.stream()
                .filter(event -> event.sequence() == 0)
                .map(Line::stream)
                .map(Answer::location)
                .flatMap(Optional::stream)
                .findFirst();
        var answer = created.isPresent() && !dryRun
                ? ResponseEntity.status(HttpStatus.CREATED).location(created.get())
                : ResponseEntity.ok();
        if (position != null) answer.header("Sillok-Position", position.toString());
        version().ifPresent(version -> answer.eTag("\"" + version + "\""));
        return answer.body(this);
    }

    private Optional<Long> version() {
        return events.stream()
                .filter(event -> !dryRun && location(event.stream()).isPresent())
                .findFirst()
                .map(subject -> events.stream()
                        .filter(event -> event.stream().equals(subject.stream()))
                        .mapToLong(Line::sequence)
                        .max()
                        .orElseThrow());
    }

    private static Optional<URI> location(String stream) {
        var colon = stream.indexOf(':');
        var collection = COLLECTIONS.get(stream.substring(0, colon));
        return Optional.ofNullable(collection)
                .map(name -> URI.create("/api/v1/" + name + "/" + stream.substring(colon + 1)));
    }
}
