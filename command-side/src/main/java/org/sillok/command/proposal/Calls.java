package org.sillok.command.proposal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sillok.command.evidence.Cycles;
import org.sillok.command.evidence.Reading;
import org.sillok.command.intake.Submission;
import org.sillok.command.intake.Things;
import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.cycle.CategoryRule;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.proposal.Channel;
import org.sillok.kernel.proposal.ProposalFacts;
import org.springframework.stereotype.Component;

/** What a proposal has to know of other streams: the call it answers, and whether persons and meetings are there. */
@Component
class Calls {

    private final Cycles cycles;
    private final ProposalReadings proposals;
    private final Things things;
    private final Clock clock;

    Calls(Cycles cycles, ProposalReadings proposals, Things things, Clock clock) {
        this.cycles = cycles;
        this.proposals = proposals;
        this.things = things;
        this.clock = clock;
    }

    Reading<ProposalFacts> read(ProposalId proposal) {
        return proposals.read(proposal);
    }

    /** The proposal that a request from elsewhere names and that is in the record already; absent where it is new. */
    @Nullable
    ProposalId known(ProposalController.Submit request) {
        var id = request.externalId() == null ? null : named(request.cycle(), request.by(), request.externalId());
        if (id == null || (request.proposal() != null && !request.proposal().equals(id))) return null;
        return proposals.find(id).isPresent() ? id : null;
    }

    SubmitProposal submission(ProposalController.Submit request, Submission submission) {
        var act = submission.actOrMandate(request.act());
        var proposers = proposers(request, submission);
        requireKnown(proposers);
        return new SubmitProposal(
                id(request),
                request.category(),
                submission.seal(request.title()),
                submission.seal(request.text()),
                submission.sealOrNull(request.place()),
                request.asked(),
                proposers,
                request.by(),
                request.externalId(),
                cycle(request.cycle(), request.category(), act),
                act);
    }

    /** Citizens propose for themselves; a clerk says for whom. */
    private static List<PersonId> proposers(ProposalController.Submit request, Submission submission) {
        var named = request.proposers();
        if (named == null) return submission.isByClerk() ? List.of() : List.of(submission.self());
        named.forEach(submission::requireSelfOrClerk);
        return named;
    }

    private static ProposalId id(ProposalController.Submit request) {
        if (request.proposal() != null) return request.proposal();
        if (request.externalId() == null)
            return new ProposalId(UUID.randomUUID().toString());
        return named(request.cycle(), request.by(), request.externalId());
    }

    /** The same name from the same place in the same cycle always makes the same id. */
    private static ProposalId named(CycleId cycle, Channel channel, String externalId) {
        var name = String.join("\n", cycle.value(), channel.name(), externalId);
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return new ProposalId("x-" + HexFormat.of().formatHex(hash, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void requireKnown(Collection<PersonId> persons) {
        persons.forEach(things::require);
    }

    void requireKnown(@Nullable MeetingId meeting) {
        if (meeting != null) things.require(meeting);
    }

    /** The cycle of a proposal as it is at the time of an act. */
    CycleReading cycleOf(ProposalId proposal, Act act) {
        var facts = proposals.read(proposal).facts();
        return cycle(facts.cycle(), facts.category(), act);
    }

    private CycleReading cycle(CycleId id, CategoryId category, Act act) {
        var reading = cycles.read(id);
        var cycle = reading.facts();
        List<Stage> open =
                cycle.stageAt(act.occurredAt(clock.instant())).stream().toList();
        var minimum = cycle.parameters()
                .category(category)
                .map(CategoryRule::minimumProposers)
                .orElse(null);
        return new CycleReading(id, open, minimum, reading.evidence());
    }
}
