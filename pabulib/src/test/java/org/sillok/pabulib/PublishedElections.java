package org.sillok.pabulib;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The published elections by name of file, read once: those that are valid, and what is wrong with the others. */
record PublishedElections(SortedMap<String, PbElection> readable, SortedMap<String, MalformedPb> refused) {

    private static @Nullable PublishedElections known;

    /** Reads them; where there are none the test is skipped, and says so. */
    static synchronized PublishedElections read() {
        var read = known;
        if (read == null) {
            read = new PublishedElections(new TreeMap<>(), new TreeMap<>());
            PabulibData.files().forEach(read::add);
            known = read;
        }
        return read;
    }

    private void add(String name, String text) {
        try {
            readable.put(name, PbElection.read(text));
        } catch (MalformedPb fault) {
            refused.put(name, fault);
        }
    }

    /** What was compared and what could not be, to be printed at the end. */
    static final class Report {

        private final List<String> lines = new ArrayList<>();

        void add(String what, Object found) {
            lines.add("  " + what + ": " + found);
        }

        void print(String title) {
            if (lines.isEmpty()) return;
            System.out.println("\n" + title);
            lines.forEach(System.out::println);
            System.out.println();
        }
    }

    static <T> SortedMap<String, Long> counted(Collection<T> all, Function<T, String> kind) {
        return all.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
    }
}
