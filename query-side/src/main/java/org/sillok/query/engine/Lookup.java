package org.sillok.query.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Reads directories as they stood at a moment, with one query for each level however many are asked for together. */
final class Lookup {

    /** Where a directory stood: how many entries it had, and the position of the last of them. */
    record Standing(long count, long last) {

        static final Standing NOTHING = new Standing(0, -1);
    }

    /** An entry of a named directory. */
    record Entry(String name, long at) {}

    private record Descent(Directory directory, int level, long number) {

        String chunk() {
            return Place.chunk(directory.id(), level, number);
        }
    }

    private final ViewStore store;
    private final String collection;

    Lookup(ViewStore store, Place place) {
        this.store = store;
        this.collection = place.directories();
    }

    Map<String, Directory> directories(Collection<String> ids) {
        var found = new HashMap<String, Directory>();
        store.find(collection, ids).forEach((id, document) -> found.put(id, Directory.of(document)));
        return found;
    }

    Directory directory(String id) {
        var found = directories(Set.of(id)).get(id);
        return found == null ? Directory.empty(id) : found;
    }

    Standing standing(Directory directory, long moment) {
        return standings(List.of(directory), moment).getOrDefault(directory.id(), Standing.NOTHING);
    }

    /** Where each directory stood at a moment; those that had nothing yet are missing. */
    Map<String, Standing> standings(Collection<Directory> directories, long moment) {
        var standings = new HashMap<String, Standing>();
        var descents = new ArrayList<Descent>();
        for (var directory : directories) start(directory, moment, standings, descents);
        while (!descents.isEmpty()) {
            var chunks = chunks(descents.stream().map(Descent::chunk).collect(Collectors.toSet()));
            var deeper = new ArrayList<Descent>();
            for (var descent : descents) step(descent, chunks, moment, standings, deeper);
            descents = deeper;
        }
        return standings;
    }

    private static void start(
            Directory directory, long moment, Map<String, Standing> standings, List<Descent> descents) {
        var levels = directory.levels();
        for (int height = 0; height < levels.size(); height++) {
            var open = levels.get(height).open();
            int count = open.notAfter(moment);
            if (count == 0) continue;
            long before = levels.get(height).sealed() * Run.FULL + count;
            if (height == 0) standings.put(directory.id(), new Standing(before, open.at(count - 1)));
            else descents.add(new Descent(directory, height - 1, before - 1));
            return;
        }
    }

    private static void step(
            Descent descent,
            Map<String, Run> chunks,
            long moment,
            Map<String, Standing> standings,
            List<Descent> deeper) {
        var run = chunks.get(descent.chunk());
        if (run == null) throw new IllegalStateException("chunk %s is missing".formatted(descent.chunk()));
        int count = run.notAfter(moment);
        long before = descent.number() * Run.FULL + count;
        if (descent.level() == 0) {
            standings.put(descent.directory().id(), new Standing(before, run.at(count - 1)));
        } else {
            deeper.add(new Descent(descent.directory(), descent.level() - 1, before - 1));
        }
    }

    /** Some entries of a named directory by their place in it, in the order asked for. */
    List<Entry> entries(Directory directory, LongStream places) {
        if (directory.isEmpty()) return List.of();
        var level = directory.levels().getFirst();
        var wanted = places.boxed().toList();
        var numbers = new LinkedHashSet<Long>();
        for (long place : wanted) if (place / Run.FULL < level.sealed()) numbers.add(place / Run.FULL);
        var chunks = chunks(numbers.stream()
                .map(number -> Place.chunk(directory.id(), 0, number))
                .toList());
        var entries = new ArrayList<Entry>(wanted.size());
        for (long place : wanted) {
            long number = place / Run.FULL;
            var run = number == level.sealed() ? level.open() : chunks.get(Place.chunk(directory.id(), 0, number));
            if (run == null)
                throw new IllegalStateException("chunk %d of %s is missing".formatted(number, directory.id()));
            int index = (int) (place % Run.FULL);
            entries.add(new Entry(run.name(index), run.at(index)));
        }
        return entries;
    }

    private Map<String, Run> chunks(Collection<String> ids) {
        if (ids.isEmpty()) return Map.of();
        var runs = new HashMap<String, Run>();
        store.find(collection, ids).forEach((id, document) -> runs.put(id, Run.of(document)));
        return runs;
    }
}
