package org.sillok.projection.proposal;

import org.sillok.kernel.CycleId;
import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/** Which proposals does the cycle have, and where do they stand? */
public record ListProposals(CycleId cycle, Slice slice) implements Question<Page<ProposalLine>> {

    @Override
    public Page<ProposalLine> ask(Views views) {
        return Page.of(views, Board.PROJECTION, cycle.toString(), slice, place -> line(views, place));
    }

    private static ProposalLine line(Views views, Board.Place place) {
        return views.find(Proposals.PROJECTION, Key.of(place.proposal()))
                .map(ProposalLine::of)
                .orElseThrow();
    }
}
