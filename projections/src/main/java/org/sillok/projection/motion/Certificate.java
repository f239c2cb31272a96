package org.sillok.projection.motion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Citation;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.body.Base;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Deviation;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.RecusalKind;
import org.sillok.kernel.motion.Tally;
import org.sillok.projection.Trace;
import org.sillok.projection.body.BodyRef;
import org.sillok.projection.person.PersonRef;

/**
 * The decision certificate: everything that one decision rests on, so that whoever reads it can check it by hand.
 *
 * @param occurredAt when it was decided
 * @param zone where the days of the body begin, to say times in; absent where the record does not tell it
 * @param on the day of the decision, where a publication states one
 * @param amendedBy the amendments adopted before this motion was put to the vote
 * @param arithmetic every inequality in numbers: the quorum at opening (not for published decisions), the quorum at
 *     closing, the majority
 * @param marks the events that made this decision, by position
 * @param publication what was published, where the decision was taken over
 * @param annulled the annulment, where there was one
 * @param supersededBy the adopted reconsideration whose decision stands in place of this one
 */
public record Certificate(
        MotionId motion,
        int round,
        Commitment title,
        @Nullable Commitment text,
        @Nullable PersonRef mover,
        BodyRef body,
        @Nullable MeetingId meeting,
        Instant occurredAt,
        @Nullable ZoneId zone,
        @Nullable LocalDate on,
        Method method,
        Charter charter,
        Roster roster,
        List<MotionId> amendedBy,
        Tally tally,
        Headcount headcount,
        boolean tied,
        RoundFile.@Nullable Casting castingVote,
        List<Check> arithmetic,
        Outcome outcome,
        List<RoundFile.VoteLine> votes,
        List<Mark> marks,
        Provenance provenance,
        @Nullable Publication publication,
        @Nullable Trace annulled,
        @Nullable MotionId supersededBy) {

    /**
     * The charter that the decision was taken under, and the rules of it that were used.
     *
     * @param effective absent where the record does not hold that version
     */
    public record Charter(int version, @Nullable LocalDate effective, List<RuleUsed> rules) {

        public Charter {
            rules = List.copyOf(rules);
        }
    }

    /** A rule of the charter, with where it is written and its wording. */
    public record RuleUsed(Use use, Citation citation, Commitment wording) {}

    /** What a rule was used for. */
    public enum Use {
        QUORUM,
        MAJORITY,
        TIE,
        RECUSAL
    }

    /**
     * The roll, split by what each member did. These are different things and never merge.
     *
     * @param inOffice everybody on the roll (재적)
     * @param vacant the seats that nobody held (결원)
     * @param present everybody in the room at closing (출석), without recused members, whose number is in the headcount
     */
    public record Roster(
            List<Member> inOffice,
            List<SeatId> vacant,
            List<Member> present,
            List<Recused> recused,
            List<Member> left,
            List<Member> absent,
            List<Member> inFavour,
            List<Member> against,
            List<Member> abstained,
            List<Member> voted,
            List<Member> consented,
            List<Member> notVoting,
            List<Lapsed> lapsed) {}

    /** A member by seat; the seat is absent for a voter whom the roll does not have. */
    public record Member(@Nullable SeatId seat, PersonRef member) {}

    /** A recused member, with kind, provision and ground; they are absent where a publication gives none. */
    public record Recused(
            @Nullable SeatId seat,
            PersonRef member,
            @Nullable RecusalKind kind,
            @Nullable Citation rule,
            @Nullable Commitment ground) {}

    /** A vote that did not count, since the member was not in the room at closing. */
    public record Lapsed(@Nullable SeatId seat, PersonRef member, Choice choice) {}

    /** A rule applied to numbers: it holds when every step holds. */
    public record Check(String name, String rule, List<Step> steps, boolean holds) {

        public Check {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One inequality: {@code denominator · count} against {@code numerator · of}.
     *
     * @param base of what number the share is taken
     * @param left denominator · count
     * @param relation {@code >} or {@code ≥}, as the rule asks
     * @param right numerator · of
     * @param required the smallest count that is enough
     */
    public record Step(
            Base base,
            int numerator,
            int denominator,
            long count,
            long of,
            long left,
            String relation,
            long right,
            long required,
            boolean holds) {}

    /** An event that made the decision. */
    public record Mark(String type, long position, Instant recordedAt, Instant occurredAt) {}

    /** What was published, beside our own count. */
    public record Publication(
            Citation source,
            Outcome published,
            Outcome recomputed,
            boolean agrees,
            List<Deviation> deviations,
            List<RoundFile.PublishedLine> votes) {

        public Publication {
            deviations = List.copyOf(deviations);
            votes = List.copyOf(votes);
        }
    }

    public Certificate {
        amendedBy = List.copyOf(amendedBy);
        arithmetic = List.copyOf(arithmetic);
        votes = List.copyOf(votes);
        marks = List.copyOf(marks);
    }
}
