package org.sillok.standalone.legistar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gives the terms of a body seats: whoever stays keeps the seat, and somebody new takes the first one that is free. So
 * the seats are exactly as many as there were members at once.
 */
final class Seating {

    private final List<PublishedTerm> seated = new ArrayList<>();
    private int seats;

    private Seating() {}

    static Seating of(List<PublishedTerm> terms) {
        var seating = new Seating();
        terms.stream()
                .sorted(Comparator.comparing(PublishedTerm::from).thenComparing(PublishedTerm::record))
                .collect(groupingBy(PublishedTerm::from, TreeMap::new, toList()))
                .values()
                .forEach(seating::begin);
        return seating;
    }

    List<PublishedTerm> terms() {
        return List.copyOf(seated);
    }

    int seats() {
        return seats;
    }

    /** Seats the terms that begin on one day, those of members who stay first. */
    private void begin(List<PublishedTerm> terms) {
        var others = new ArrayList<PublishedTerm>();
        for (var term : terms) {
            var own = ownSeat(term);
            if (own.isPresent()) sit(term, own.get());
            else others.add(term);
        }
        // Two of them may be of one person, so that the second has a seat by now.
        for (var term : others) sit(term, ownSeat(term).orElseGet(() -> free(term)));
    }

    private void sit(PublishedTerm term, int seat) {
        var ordinal = seated.stream()
                .filter(earlier ->
                        earlier.person().equals(term.person()) && term.from().equals(earlier.until()))
                .mapToInt(earlier -> earlier.ordinal() + 1)
                .max()
                .orElse(1);
        seated.add(term.seated(seat, ordinal));
    }

    /** The seat that the person holds that day or held last, unless somebody else does now. */
    private Optional<Integer> ownSeat(PublishedTerm term) {
        return seated.stream()
                .filter(earlier -> earlier.person().equals(term.person()))
                .reduce((earlier, later) -> later)
                .map(PublishedTerm::seat)
                .filter(seat -> isFree(seat, term));
    }

    private int free(PublishedTerm term) {
        for (int seat = 1; seat <= seats; seat++) if (isFree(seat, term)) return seat;
        return ++seats;
    }

    private boolean isFree(int seat, PublishedTerm term) {
        return seated.stream()
                .filter(earlier -> earlier.seat() == seat && !earlier.person().equals(term.person()))
                .allMatch(earlier -> earlier.isOverOn(term.from()));
    }
}
