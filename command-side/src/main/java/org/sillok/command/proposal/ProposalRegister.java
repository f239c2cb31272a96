package org.sillok.command.proposal;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillok.axon.EventLog;
import org.sillok.command.evidence.Reading;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Event;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.proposal.CoProposerJoined;
import org.sillok.kernel.proposal.ProposalFacts;
import org.sillok.kernel.proposal.ProposalState;
import org.sillok.kernel.proposal.ProposalSubmitted;
import org.springframework.stereotype.Component;

/** Which proposals a cycle has, and who proposes them: remembered, and only read on from where it was left. */
@Component
public class ProposalRegister {

    private static final List<String> TYPES = List.of("proposal-submitted", "co-proposer-joined");

    private final EventLog log;
    private final ProposalReadings readings;
    private final Map<CycleId, Map<ProposalId, Instant>> byCycle = new HashMap<>();
    private final Map<PersonId, Set<ProposalId>> byProposer = new HashMap<>();
    private long next;

    ProposalRegister(EventLog log, ProposalReadings readings) {
        this.log = log;
        this.readings = readings;
    }

    /**
     * A proposal that goes on the ballot.
     *
     * @param submitted when it was submitted
     */
    public record Shortlisted(ProposalFacts facts, Evidence evidence, Instant submitted) {}

    /** The proposals of a cycle that go on the ballot, in the order in which they were submitted. */
    public List<Shortlisted> shortlisted(CycleId cycle) {
        return submitted(cycle).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> shortlisted(readings.read(one.getKey()), one.getValue()))
                .filter(one -> one.facts().state() == ProposalState.SHORTLISTED)
                .toList();
    }

    private static Shortlisted shortlisted(Reading<ProposalFacts> reading, Instant submitted) {
        return new Shortlisted(reading.facts(), reading.evidence(), submitted);
    }

    /** Whether somebody proposes a proposal of the cycle that was found eligible, or merged into one. */
    public boolean proposed(CycleId cycle, PersonId person) {
        return of(person).stream()
                .map(id -> readings.read(id).facts())
                .anyMatch(proposal -> proposal.cycle().equals(cycle) && isEligible(proposal));
    }

    private boolean isEligible(ProposalFacts proposal) {
        var into = proposal.mergedInto();
        if (into != null) return isEligible(readings.read(into).facts());
        return switch (proposal.state()) {
            case SUBMITTED, INELIGIBLE, WITHDRAWN, MERGED -> false;
            case ELIGIBLE, SHORTLISTED, PASSED_OVER, NOT_FUNDED, FUNDED, COMPILED, CLOSED -> true;
        };
    }

    private synchronized Map<ProposalId, Instant> submitted(CycleId cycle) {
        catchUp();
        return new LinkedHashMap<>(byCycle.getOrDefault(cycle, Map.of()));
    }

    private synchronized List<ProposalId> of(PersonId person) {
        catchUp();
        return List.copyOf(byProposer.getOrDefault(person, Set.of()));
    }

    private void catchUp() {
        try (var recorded = log.ofTypes(TYPES, next)) {
            recorded.forEach(this::take);
        }
    }

    private void take(RecordedEvent recorded) {
        next = recorded.position() + 1;
        Event event = recorded.event();
        if (event instanceof ProposalSubmitted submitted) {
            byCycle.computeIfAbsent(submitted.cycle(), unknown -> new LinkedHashMap<>())
                    .put(submitted.proposal(), recorded.occurredAt());
            submitted.proposers().forEach(person -> proposes(person, submitted.proposal()));
        } else if (event instanceof CoProposerJoined joined) {
            proposes(joined.proposer(), joined.proposal());
        }
    }

    private void proposes(PersonId person, ProposalId proposal) {
        byProposer.computeIfAbsent(person, unknown -> new LinkedHashSet<>()).add(proposal);
    }
}
