package org.sillok.projection.timeline;

import org.sillok.kernel.ProposalId;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/** What happened to this proposal? */
public record ListProposalStory(ProposalId proposal, Slice slice) implements Question<Page<TimelineLine>> {

    @Override
    public Page<TimelineLine> ask(Views views) {
        var names = new Names(views);
        return Page.of(views, ProposalStories.PROJECTION, proposal.toString(), slice, names::line);
    }
}
