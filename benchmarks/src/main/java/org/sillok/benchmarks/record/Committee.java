package org.sillok.benchmarks.record;

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
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.body.Article;
import org.sillok.kernel.body.Base;
import org.sillok.kernel.body.BodyEstablished;
import org.sillok.kernel.body.Charter;
import org.sillok.kernel.body.MajorityRule;
import org.sillok.kernel.body.MemberAppointed;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.MembershipId;
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
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Rules;
import org.sillok.kernel.motion.Tally;

/** A body of 15 members that decides by more than half of those present. */
public final class Committee {

    public static final int MEMBERS = 15;
    public static final LocalDate FOUNDED = LocalDate.of(2019, 7, 25);
    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");
    public static final LocalDate IN_OFFICE_FROM = LocalDate.of(2019, 11, 6);
    public static final LocalDate IN_OFFICE_UNTIL = LocalDate.of(2119, 11, 6);

    private static final Article ARTICLE =
            new Article(new Citation("서울특별시 시민참여 기본조례", "제9조 제1항"), commitment("article"));

    private final BodyId id;
    private final List<PersonId> members;

    public Committee(String name) {
        id = new BodyId(name);
        members = IntStream.range(0, MEMBERS)
                .mapToObj(member -> new PersonId(name + "-member-" + member))
                .toList();
    }

    public BodyId id() {
        return id;
    }

    public List<PersonId> members() {
        return members;
    }

    public PersonId member(int index) {
        return members.get(index);
    }

    public Charter charter() {
        var group = new SeatGroup(
                "citizen",
                commitment("citizens"),
                commitment("open call"),
                SeatGroup.Kind.OPEN_CALL,
                MEMBERS,
                1_200,
                1,
                false,
                ARTICLE);
        return new Charter(
                List.of(group),
                new MajorityRule("opening", List.of(Threshold.majorityOf(Base.IN_OFFICE)), ARTICLE),
                new MajorityRule("ordinary", List.of(Threshold.majorityOf(Base.PRESENT)), ARTICLE),
                List.of(),
                new TieRule(TieRule.Resolution.REJECTED, true, ARTICLE),
                new RecusalRule(true, true, ARTICLE),
                new NoticeRule(0, ARTICLE),
                new MinutesRule(30, 60, ARTICLE),
                new SecondingRule(0, ARTICLE),
                new SecrecyRule(List.of(), ARTICLE),
                List.of());
    }

    public Rules rules() {
        var charter = charter();
        return new Rules(1, charter.opening(), charter.deciding(), charter.tie(), charter.recusal());
    }

    public Roll roll() {
        var entries = IntStream.range(0, MEMBERS)
                .mapToObj(member -> new RollEntry(seat(member), member(member)))
                .toList();
        return new Roll(1, MEMBERS, entries, member(0), null);
    }

    public SeatId seat(int member) {
        return new SeatId("citizen", member + 1);
    }

    public BodyEstablished established() {
        return new BodyEstablished(id, commitment(id.value()), null, FOUNDED, ZONE, charter(), clerk());
    }

    public MemberAppointed appointed(int member) {
        var membership = new Membership(
                new MembershipId("m" + member), seat(member), member(member), IN_OFFICE_FROM, IN_OFFICE_UNTIL, null, 1);
        return new MemberAppointed(id, membership, List.of(), clerk());
    }

    /** How a member votes on the nth motion: a mix in which some motions are adopted and some are not. */
    public static Choice choice(int motion, int member) {
        var part = (int) Long.remainderUnsigned(mix(31L * motion + member), 100);
        if (part < 52 + motion % 17) return Choice.YES;
        return part < 92 ? Choice.NO : Choice.ABSTAIN;
    }

    /** What the votes on the nth motion come to, counted apart from anything that is measured. */
    public static Tally tally(int motion) {
        var tally = new Tally(0, 0, 0);
        for (int member = 0; member < MEMBERS; member++) tally = tally.plus(choice(motion, member));
        return tally;
    }

    /** What a clerk does, with a reason and under a citation. */
    public static Act clerk() {
        return new Act(
                new ActorId("clerk"),
                Capacity.CLERK,
                commitment("reason"),
                new Authority.Cited(ARTICLE.citation()),
                null,
                Provenance.ILLUSTRATIVE);
    }

    /** What members do by their own mandate. */
    public static Act mandate(PersonId member) {
        return new Act(
                ActorId.of(member), Capacity.MEMBER, null, new Authority.Mandate(), null, Provenance.ILLUSTRATIVE);
    }

    /** A commitment that looks like one; nothing opens it. */
    public static Commitment commitment(String of) {
        var seed = of.hashCode() * 0x9E3779B97F4A7C15L;
        return new Commitment("%016x%016x%016x%016x".formatted(mix(seed), mix(seed + 1), mix(seed + 2), mix(seed + 3)));
    }

    /** Spreads a number over all bits (SplitMix64). */
    static long mix(long number) {
        var z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
