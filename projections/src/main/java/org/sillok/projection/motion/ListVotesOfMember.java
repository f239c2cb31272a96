package org.sillok.projection.motion;

import org.sillok.kernel.PersonId;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;
import org.sillok.projection.person.People;

/** How did this member vote, and where was he or she recused, absent or gone? */
public record ListVotesOfMember(PersonId member, Slice slice) implements Question<VotesOfMember> {

    @Override
    public VotesOfMember ask(Views views) {
        var votes = Page.of(
                views, MemberVotes.PROJECTION, member.toString(), slice, vote -> MemberVoteLine.of(vote, views));
        return new VotesOfMember(People.in(views).ref(member), votes);
    }
}
