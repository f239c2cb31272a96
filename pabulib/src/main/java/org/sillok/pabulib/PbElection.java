package org.sillok.pabulib;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * An election as a .pb file holds it.
 *
 * @param meta all keys with their values, as written and in order
 */
public record PbElection(SequencedMap<String, String> meta, List<PbProject> projects, List<PbVote> votes) {

    public PbElection {
        meta = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(meta));
        projects = List.copyOf(projects);
        votes = List.copyOf(votes);
    }

    /** Reads a file. @throws MalformedPb when it breaks a rule of the format */
    public static PbElection read(String file) {
        return new PbReader(file).election();
    }

    /** Writes a file that reads back as this, where no project has a comma in its name: the format cannot write that. */
    public String write() {
        return PbWriter.write(this);
    }

    /** What there is to spend, in the election's currency. */
    public BigDecimal budget() {
        return number("budget").orElseThrow();
    }

    public VoteType voteType() {
        return text("vote_type").flatMap(VoteType::of).orElseThrow();
    }

    /** The name of the rule by which the projects were selected, as published. */
    public String rule() {
        return text("rule").orElse("");
    }

    /** What is said about the whole election under this key. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(meta.get(key));
    }

    /** The same as a number. */
    public Optional<BigDecimal> number(String key) {
        return text(key).map(BigDecimal::new);
    }
}
