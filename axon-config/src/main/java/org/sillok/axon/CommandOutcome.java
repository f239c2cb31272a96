package org.sillok.axon;

import java.util.ArrayList;
import java.util.List;

/**
 * What a command has done to the record: the result of every command that was carried out.
 *
 * @param events in their order; empty where there was nothing to do
 * @param position a position at which the record holds all of them: exactly the last one's in the embedded store, at or
 *     after it over Axon Server
 */
public record CommandOutcome(List<Appended> events, long position) {

    public CommandOutcome {
        events = List.copyOf(events);
    }

    /** Events that lie one after another. */
    static CommandOutcome placed(List<Appended> events, long first) {
        var placed = new ArrayList<Appended>(events.size());
        long next = first;
        for (var event : events) placed.add(event.at(next++));
        return new CommandOutcome(placed, next - 1);
    }
}
