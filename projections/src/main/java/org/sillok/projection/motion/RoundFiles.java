package org.sillok.projection.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.motion.PublishedVote;
import org.sillok.projection.Views;
import org.sillok.projection.person.People;

/** Puts rounds together from their views. */
final class RoundFiles {

    private final Views views;
    private final People people;

    RoundFiles(Views views, People people) {
        this.views = views;
        this.people = people;
    }

    List<RoundFile> of(MotionId motion) {
        var votes = views.list(Votes.PROJECTION, motion.toString());
        return views.list(Rounds.PROJECTION, motion.toString()).stream()
                .map(round -> file(round, votes))
                .toList();
    }

    private RoundFile file(RoundView round, List<VoteView> votes) {
        return switch (round) {
            case HeldRound held -> held(held, votes);
            case PublishedRound published -> published(published);
        };
    }

    private RoundFile.Held held(HeldRound held, List<VoteView> votes) {
        var opening = held.opening();
        var result = Result.of(held);
        return new RoundFile.Held(
                held.round(),
                opening.method(),
                opening.meeting(),
                opening.rules().charterVersion(),
                opening.roll().inOffice(),
                opening.quorum(),
                people.refs(opening.present()),
                opening.amendedBy(),
                votes.stream()
                        .filter(vote -> vote.round() == held.round())
                        .map(this::vote)
                        .toList(),
                held.secret() == null ? null : held.secret().tally(),
                casting(held.castingVote()),
                members(result),
                result == null ? List.of() : RecusalLine.of(result.recusals(), people),
                result == null ? null : result.decision(),
                opening.trace(),
                held.closing() == null ? null : held.closing().trace(),
                held.annulled());
    }

    private List<RoundFile.MemberLine> members(@Nullable Result result) {
        if (result == null) return List.of();
        return result.members().stream()
                .map(member -> new RoundFile.MemberLine(
                        member.seat(), people.ref(member.member()), member.participation(), member.lapsed()))
                .toList();
    }

    RoundFile.@Nullable Casting casting(HeldRound.@Nullable CastingVote vote) {
        return vote == null ? null : new RoundFile.Casting(people.ref(vote.chair()), vote.choice(), vote.trace());
    }

    RoundFile.VoteLine vote(VoteView view) {
        var casts = view.casts().stream().map(this::cast).toList();
        return new RoundFile.VoteLine(people.ref(view.member()), casts.getLast().choice(), casts);
    }

    private RoundFile.Cast cast(VoteView.Cast cast) {
        var vote = cast.vote();
        return new RoundFile.Cast(
                people.ref(vote.voter()), vote.choice(), vote.weight(), vote.onBehalfOf() != null, cast.trace());
    }

    private RoundFile.Published published(PublishedRound round) {
        return new RoundFile.Published(
                round.round(),
                round.meeting(),
                round.on(),
                round.source(),
                round.rules().charterVersion(),
                round.roll().inOffice(),
                round.votes().stream().map(this::line).toList(),
                round.published(),
                round.recomputed(),
                round.deviations(),
                round.recorded());
    }

    RoundFile.PublishedLine line(PublishedVote vote) {
        return new RoundFile.PublishedLine(people.ref(vote.voter()), vote.value(), vote.participation());
    }
}
