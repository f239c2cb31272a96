package org.sillok.standalone.legistar;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sillok.axon.EventLog;
import org.sillok.kernel.Event;
import org.sillok.kernel.body.BodyEstablished;
import org.sillok.kernel.body.PublishedTermRecorded;
import org.sillok.kernel.catalog.EventCatalog;
import org.sillok.kernel.meeting.PublishedMeetingRecorded;
import org.sillok.kernel.motion.Deviation;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.PublishedVote;
import org.sillok.kernel.person.PersonRegistered;

/** What the record holds of the publication: counted from the events, not from what was sent. */
final class Findings {

    private static final List<Class<? extends Event>> COUNTED = List.of(
            PersonRegistered.class,
            BodyEstablished.class,
            PublishedTermRecorded.class,
            PublishedMeetingRecorded.class,
            PublishedDecisionRecorded.class);

    private final Map<String, Long> events = new TreeMap<>();
    private final Map<String, Long> words = new TreeMap<>();
    private final Map<String, Long> deviations = new TreeMap<>();
    private final Map<String, Long> outcomes = new TreeMap<>();
    private long attendances;
    private long agendaItems;
    private long votes;
    private long decisionsWithDeviations;

    private Findings() {}

    static Findings in(EventLog log) {
        var findings = new Findings();
        var types = COUNTED.stream().map(Findings::name).toList();
        try (var events = log.ofTypes(types, 0)) {
            events.filter(recorded -> recorded.event().stream().value().startsWith(Names.PREFIX))
                    .forEach(recorded -> findings.count(recorded.event()));
        }
        return findings;
    }

    private void count(Event event) {
        add(events, name(event.getClass()));
        switch (event) {
            case PublishedMeetingRecorded meeting -> {
                attendances += meeting.attendance().size();
                agendaItems += meeting.agenda().size();
            }
            case PublishedDecisionRecorded decision -> count(decision);
            default -> {}
        }
    }

    private void count(PublishedDecisionRecorded decision) {
        votes += decision.votes().size();
        decision.votes().stream().map(PublishedVote::value).forEach(word -> add(words, word));
        decision.deviations().forEach(one -> add(deviations, kind(one)));
        if (!decision.deviations().isEmpty()) decisionsWithDeviations++;
        add(
                outcomes,
                decision.published() + " as published, " + decision.recomputed().outcome() + " as recomputed");
    }

    private static String kind(Deviation deviation) {
        return switch (deviation) {
            case Deviation.VoterWithoutTerm one -> "voter without a term that day";
            case Deviation.NoQuorum one -> "no quorum";
            case Deviation.OutcomeContraryToVotes one -> "outcome contrary to the votes";
            case Deviation.VotedTwice one -> "voted twice";
            case Deviation.UnknownVote one -> "unknown vote word";
        };
    }

    long persons() {
        return of(PersonRegistered.class);
    }

    long bodies() {
        return of(BodyEstablished.class);
    }

    long terms() {
        return of(PublishedTermRecorded.class);
    }

    long meetings() {
        return of(PublishedMeetingRecorded.class);
    }

    long rollCalls() {
        return of(PublishedDecisionRecorded.class);
    }

    long attendances() {
        return attendances;
    }

    long agendaItems() {
        return agendaItems;
    }

    long votes() {
        return votes;
    }

    long decisionsWithDeviations() {
        return decisionsWithDeviations;
    }

    Map<String, Long> words() {
        return Map.copyOf(words);
    }

    Map<String, Long> deviations() {
        return Map.copyOf(deviations);
    }

    Map<String, Long> outcomes() {
        return Map.copyOf(outcomes);
    }

    @Override
    public String toString() {
        return """
                persons %,d, bodies %,d, terms %,d
                meetings %,d with %,d attendance entries and %,d agenda items
                roll-calls %,d with %,d votes
                votes by word: %s
                outcomes: %s
                roll-calls with a deviation: %,d
                deviations by kind: %s""".formatted(
                        persons(),
                        bodies(),
                        terms(),
                        meetings(),
                        attendances,
                        agendaItems,
                        rollCalls(),
                        votes,
                        words,
                        outcomes,
                        decisionsWithDeviations,
                        deviations.isEmpty() ? "none" : deviations);
    }

    private long of(Class<? extends Event> type) {
        return events.getOrDefault(name(type), 0L);
    }

    private static void add(Map<String, Long> counts, String what) {
        counts.merge(what, 1L, Long::sum);
    }

    private static String name(Class<? extends Event> type) {
        var entry = EventCatalog.of(type);
        if (entry == null) throw new IllegalStateException(type + " is not in the catalogue");
        return entry.name();
    }
}
