package org.sillok.command.proposal;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForParticipant;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.proposal.Channel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Proposals as their proposers make them: submitted, joined, withdrawn. */
@RestController
class ProposalController {

    /**
     * @param proposal made from channel and external id where it is absent, or else made up
     * @param proposers the citizen who sends it, unless a clerk says otherwise; may be nobody where the source does not say
     * @param asked what the proposers ask for, in the currency's minor unit
     * @param channel {@code ONLINE} unless said
     * @param externalId its name where it came from, once for each channel and cycle
     */
    record Submit(
            @Nullable ProposalId proposal,
            CycleId cycle,
            CategoryId category,
            String title,
            String text,
            @Nullable String place,
            @Nullable Long asked,
            @Nullable List<PersonId> proposers,
            @Nullable Channel channel,
            @Nullable String externalId,
            @Nullable ActForm act) {

        Channel by() {
            return channel == null ? Channel.ONLINE : channel;
        }
    }

    record Join(PersonId proposer, @Nullable ActForm act) {}

    record Withdraw(@Nullable ActForm act) {}

    private final Calls calls;

    ProposalController(Calls calls) {
        this.calls = calls;
    }

    /** What came from the same place under the same name is the same proposal: submitting it again changes nothing. */
    @PostMapping("/api/v1/proposals")
    @ForParticipant
    ResponseEntity<?> submit(@RequestBody Submit request, Submission submission) {
        var known = calls.known(request);
        if (known != null) {
            return ResponseEntity.ok()
                    .location(URI.create("/api/v1/proposals/" + known.value()))
                    .build();
        }
        return submission.send(calls.submission(request, submission));
    }

    @PostMapping("/api/v1/proposals/{proposal}/proposers")
    @ForParticipant
    ResponseEntity<?> join(@PathVariable ProposalId proposal, @RequestBody Join request, Submission submission) {
        submission.requireSelfOrClerk(request.proposer());
        calls.requireKnown(List.of(request.proposer()));
        return submission.send(new JoinProposal(proposal, request.proposer(), submission.actOrMandate(request.act())));
    }

    @PostMapping("/api/v1/proposals/{proposal}/withdrawal")
    @ForParticipant
    ResponseEntity<?> withdraw(
            @PathVariable ProposalId proposal, @RequestBody Withdraw request, Submission submission) {
        return submission.send(new WithdrawProposal(proposal, submission.actOrMandate(request.act())));
    }
}
