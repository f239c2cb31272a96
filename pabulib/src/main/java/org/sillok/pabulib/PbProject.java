package org.sillok.pabulib;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A project of an election.
 *
 * @param cost more than 0, in the election's currency, with the digits that the file gives
 * @param more every other column, as written
 */
public record PbProject(String id, BigDecimal cost, SequencedMap<String, String> more) {

    public PbProject {
        more = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(more));
    }

    /** The number of voters who chose it, as published. */
    public Optional<BigDecimal> votes() {
        return number("votes");
    }

    /** The sum of the points it got, as published. */
    public Optional<BigDecimal> score() {
        return number("score");
    }

    /** 1 where the rule selected it, 0 where not; another number where something else did, which the file may comment on. */
    public Optional<Integer> selected() {
        return number("selected").map(BigDecimal::intValueExact);
    }

    private Optional<BigDecimal> number(String column) {
        return Optional.ofNullable(more.get(column)).map(BigDecimal::new);
    }
}
