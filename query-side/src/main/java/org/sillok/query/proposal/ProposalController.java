package org.sillok.query.proposal;

import java.util.Locale;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ProposalId;
import org.sillok.projection.cycle.FindCycle;
import org.sillok.projection.proposal.FindProposal;
import org.sillok.projection.proposal.ListProposals;
import org.sillok.projection.proposal.ProposalFile;
import org.sillok.projection.proposal.ProposalLine;
import org.sillok.projection.timeline.ListProposalStory;
import org.sillok.query.http.Listing;
import org.sillok.query.http.Moment;
import org.sillok.query.http.Paging;
import org.sillok.query.timeline.PlainWords;
import org.sillok.query.timeline.Told;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController("queryProposals")
@RequestMapping("/api/v1")
class ProposalController {

    private final PlainWords words;

    ProposalController(PlainWords words) {
        this.words = words;
    }

    /** The board: every proposal of a cycle and where it stands. */
    @GetMapping("/cycles/{id}/proposals")
    Listing<ProposalLine> proposals(@PathVariable CycleId id, Paging paging, Moment moment) {
        moment.know(id, new FindCycle(id));
        return moment.list(new ListProposals(id, paging.oldestFirst()));
    }

    @GetMapping("/proposals/{id}")
    ResponseEntity<ProposalFile> proposal(@PathVariable ProposalId id, Moment moment) {
        return moment.know(id, new FindProposal(id), ProposalFile::version);
    }

    /** Everything that happened to it, in plain words. */
    @GetMapping("/proposals/{id}/story")
    Listing<Told> story(@PathVariable ProposalId id, Paging paging, Locale language, Moment moment) {
        moment.know(id, new FindProposal(id));
        var page = moment.listing(moment.ask(new ListProposalStory(id, paging.oldestFirst())));
        return new Listing<>(words.say(page.items(), language), page.total(), page.next());
    }
}
