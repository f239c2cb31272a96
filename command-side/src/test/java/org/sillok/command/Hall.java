package org.sillok.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Citation;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.body.Article;
import org.sillok.kernel.body.Base;
import org.sillok.kernel.body.Charter;
import org.sillok.kernel.body.MajorityRule;
import org.sillok.kernel.body.MinutesRule;
import org.sillok.kernel.body.NoticeRule;
import org.sillok.kernel.body.RecusalRule;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.body.RollEntry;
import org.sillok.kernel.body.SeatGroup;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.body.SecondingRule;
import org.sillok.kernel.body.SecrecyRule;
import org.sillok.kernel.body.Threshold;
import org.sillok.kernel.body.TieRule;

/** The hall that the tests sit in: a body of seven seats, five of them filled, and its charter. */
public final class Hall {

    public static final BodyId BODY = new BodyId("council");
    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");
    public static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    public static final PersonId ADA = new PersonId("ada");
    public static final PersonId BEN = new PersonId("ben");
    public static final PersonId CAL = new PersonId("cal");
    public static final PersonId DAN = new PersonId("dan");
    public static final PersonId EVE = new PersonId("eve");
    public static final PersonId STRANGER = new PersonId("stranger");

    public static final Citation LAW = new Citation("Charter", "art. 9");
    public static final Article ARTICLE = new Article(LAW, words(1));
    public static final MajorityRule QUORUM =
            new MajorityRule("opening", List.of(Threshold.majorityOf(Base.IN_OFFICE)), ARTICLE);
    public static final MajorityRule ORDINARY =
            new MajorityRule("ordinary", List.of(Threshold.majorityOf(Base.PRESENT)), ARTICLE);
    public static final MajorityRule TWO_THIRDS =
            new MajorityRule("charter", List.of(new Threshold(2, 3, false, Base.IN_OFFICE)), ARTICLE);
    public static final TieRule TIE_REJECTS = new TieRule(TieRule.Resolution.REJECTED, true, ARTICLE);
    public static final TieRule CHAIR_CASTS = new TieRule(TieRule.Resolution.CHAIR_CASTS, true, ARTICLE);
    public static final TieRule CHAIR_ONLY_CASTS = new TieRule(TieRule.Resolution.CHAIR_CASTS, false, ARTICLE);
    public static final RecusalRule RECUSED_COUNT = new RecusalRule(true, true, ARTICLE);
    public static final RecusalRule RECUSED_DO_NOT_COUNT = new RecusalRule(false, false, ARTICLE);
    public static final Evidence BODY_SEEN = new Evidence(BODY.toString(), 6);

    /** Ada, the chair, Ben, Cal, Dan and Eve are in office; two seats are vacant. */
    public static final Roll ROLL = roll(ADA, BEN, CAL, DAN, EVE);

    private Hall() {}

    public static Charter charter() {
        return charter(TIE_REJECTS, RECUSED_COUNT);
    }

    public static Charter charter(TieRule tie, RecusalRule recusal) {
        return new Charter(
                List.of(new SeatGroup("seat", words(2), words(3), SeatGroup.Kind.ELECTED, 7, 48, 3, true, ARTICLE)),
                QUORUM,
                ORDINARY,
                List.of(TWO_THIRDS),
                tie,
                recusal,
                new NoticeRule(7, ARTICLE),
                new MinutesRule(7, 30, ARTICLE),
                new SecondingRule(1, ARTICLE),
                new SecrecyRule(List.of("dismissal"), ARTICLE),
                List.of());
    }

    /** A roll of seven seats with these members; the first of them is the chair. */
    public static Roll roll(PersonId... members) {
        var entries = IntStream.range(0, members.length)
                .mapToObj(place -> new RollEntry(new SeatId("seat", place + 1), members[place]))
                .toList();
        return new Roll(1, 7, entries, members[0], null);
    }

    public static Act clerk() {
        return clerk(new Authority.Cited(LAW));
    }

    public static Act clerk(Authority authority) {
        return new Act(new ActorId("clerk-1"), Capacity.CLERK, words(4), authority, null, Provenance.ENTERED);
    }

    public static Act clerkBy(MotionId motion) {
        return clerk(new Authority.AdoptedMotion(motion));
    }

    /** What the clerk did on a day at noon in Seoul. */
    public static Act clerkOn(LocalDate day) {
        return new Act(
                new ActorId("clerk-1"),
                Capacity.CLERK,
                words(4),
                new Authority.Cited(LAW),
                noon(day),
                Provenance.ENTERED);
    }

    public static Act member(PersonId member) {
        return new Act(ActorId.of(member), Capacity.MEMBER, null, new Authority.Mandate(), null, Provenance.ENTERED);
    }

    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    /** Stands for some text; the number tells one from another. */
    public static Commitment words(int which) {
        return new Commitment("%064x".formatted(which));
    }
}
