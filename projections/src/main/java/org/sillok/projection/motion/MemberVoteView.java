package org.sillok.projection.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.MemberRecord;
import org.sillok.kernel.motion.Participation;
import org.sillok.kernel.motion.PublishedVote;
import org.sillok.projection.Folding;
import org.sillok.projection.Trace;

/**
 * What one member did in one round.
 *
 * @param choice the last vote by name; absent where there is none
 * @param casting how the chair broke the tie, where this member did
 * @param participation what the closing says; absent while the round is open
 * @param lapsed the vote that did not count, since the member was not in the room at closing
 * @param published the words of a publication, where it is from one
 * @param last the last event that says something about this
 */
public record MemberVoteView(
        PersonId member,
        MotionId motion,
        int round,
        @Nullable Choice choice,
        boolean changed,
        @Nullable Choice casting,
        @Nullable Participation participation,
        @Nullable Choice lapsed,
        List<String> published,
        Trace first,
        Trace last) {

    public MemberVoteView {
        published = List.copyOf(published);
    }

    static MemberVoteView first(PersonId member, MotionId motion, int round, Trace trace) {
        return new MemberVoteView(member, motion, round, null, false, null, null, null, List.of(), trace, trace);
    }

    MemberVoteView voted(Choice cast, Trace trace) {
        return new MemberVoteView(
                member,
                motion,
                round,
                cast,
                changed || choice != null,
                casting,
                participation,
                lapsed,
                published,
                first,
                trace);
    }

    MemberVoteView brokeTie(Choice cast, Trace trace) {
        return new MemberVoteView(
                member, motion, round, choice, changed, cast, participation, lapsed, published, first, trace);
    }

    MemberVoteView closed(MemberRecord closing, Trace trace) {
        return new MemberVoteView(
                member,
                motion,
                round,
                choice,
                changed,
                casting,
                closing.participation(),
                closing.lapsed(),
                published,
                first,
                trace);
    }

    MemberVoteView published(PublishedVote vote) {
        var did = vote.participation();
        return new MemberVoteView(
                member,
                motion,
                round,
                choice,
                changed,
                casting,
                participation == null ? did : participation,
                lapsed,
                Folding.plus(published, vote.value()),
                first,
                last);
    }
}
