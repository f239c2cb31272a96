package org.sillok.projection.motion;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Citation;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.Deviation;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.Participation;
import org.sillok.kernel.motion.Tally;
import org.sillok.projection.Trace;
import org.sillok.projection.person.PersonRef;

/** One voting round with all its votes, changed ones included. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RoundFile.Held.class, name = "held"),
    @JsonSubTypes.Type(value = RoundFile.Published.class, name = "published")
})
public sealed interface RoundFile {

    int round();

    /**
     * A round held here.
     *
     * @param votes by name, in the order of casting; none in a secret round
     * @param members what each member of the roll did; none while the round is open
     * @param decision absent while the round is open
     * @param annulled the annulment, where there was one; the round stays as it was
     */
    record Held(
            int round,
            Method method,
            MeetingId meeting,
            int charterVersion,
            int inOffice,
            Verdict quorumAtOpening,
            List<PersonRef> presentAtOpening,
            List<MotionId> amendedBy,
            List<VoteLine> votes,
            @Nullable Tally secretTally,
            @Nullable Casting castingVote,
            List<MemberLine> members,
            List<RecusalLine> recusals,
            @Nullable Decision decision,
            Trace opened,
            @Nullable Trace closed,
            @Nullable Trace annulled)
            implements RoundFile {

        public Held {
            presentAtOpening = List.copyOf(presentAtOpening);
            amendedBy = List.copyOf(amendedBy);
            votes = List.copyOf(votes);
            members = List.copyOf(members);
            recusals = List.copyOf(recusals);
        }
    }

    /** A round taken over from a publication. */
    record Published(
            int round,
            @Nullable MeetingId meeting,
            LocalDate on,
            Citation source,
            int charterVersion,
            int inOffice,
            List<PublishedLine> votes,
            Outcome published,
            Decision recomputed,
            List<Deviation> deviations,
            Trace recorded)
            implements RoundFile {

        public Published {
            votes = List.copyOf(votes);
            deviations = List.copyOf(deviations);
        }
    }

    /** One member's vote with every change of it. */
    record VoteLine(PersonRef member, Choice choice, List<Cast> casts) {

        public VoteLine {
            casts = List.copyOf(casts);
        }
    }

    /** One act of voting; the last one counts. */
    record Cast(PersonRef voter, Choice choice, int weight, boolean standsIn, Trace trace) {}

    /** The chair's vote that broke a tie. */
    record Casting(PersonRef chair, Choice choice, Trace trace) {}

    /** What one member of the roll did. */
    record MemberLine(
            SeatId seat,
            PersonRef member,
            Participation participation,
            @Nullable Choice lapsed) {}

    /** A vote as a publication gives it. */
    record PublishedLine(
            PersonRef voter, String value, @Nullable Participation participation) {}
}
