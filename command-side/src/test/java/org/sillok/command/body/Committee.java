package org.sillok.command.body;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Acts;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Citation;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.AppointmentCheck;
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
import org.sillok.kernel.body.SeatGroup;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.body.SecondingRule;
import org.sillok.kernel.body.SecrecyRule;
import org.sillok.kernel.body.Threshold;
import org.sillok.kernel.body.TieRule;

/** A small committee for tests: two citizens for two years with one reappointment, one official, one chair. */
final class Committee {

    static final BodyId ID = new BodyId("committee");
    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    static final Act ACT = Acts.BY_CLERK;
    static final LocalDate LAUNCH = day("2019-07-25");
    static final Citation SEATS_RULE = new Citation("Ordinance", "art. 5");
    static final PersonId ADA = new PersonId("ada");
    static final PersonId BEN = new PersonId("ben");
    static final SeatId CITIZEN_1 = new SeatId("citizen", 1);
    static final SeatId CITIZEN_2 = new SeatId("citizen", 2);
    static final SeatId OFFICIAL_1 = new SeatId("official", 1);
    static final Charter CHARTER = charter(2, List.of());
    static final BodyEstablished ESTABLISHED = established(CHARTER);

    private Committee() {}

    static BodyEstablished established(Charter charter) {
        return new BodyEstablished(ID, Acts.text("Committee"), null, LAUNCH, SEOUL, charter, ACT);
    }

    /** The charter with so many citizens, and these checks. */
    static Charter charter(int citizens, List<AppointmentCheck> checks) {
        var article = article(new Citation("Ordinance", "art. 9"));
        return new Charter(
                List.of(
                        group("citizen", SeatGroup.Kind.OPEN_CALL, citizens, 24, true),
                        group("council", SeatGroup.Kind.APPOINTED, 1, 24, false),
                        group("official", SeatGroup.Kind.EX_OFFICIO, 1, null, false)),
                new MajorityRule("opening", List.of(Threshold.majorityOf(Base.IN_OFFICE)), article),
                new MajorityRule("ordinary", List.of(Threshold.majorityOf(Base.PRESENT)), article),
                List.of(),
                new TieRule(TieRule.Resolution.REJECTED, true, article),
                new RecusalRule(true, false, article),
                new NoticeRule(7, article),
                new MinutesRule(7, 14, article),
                new SecondingRule(1, article),
                new SecrecyRule(List.of(), article),
                checks);
    }

    static Article article(Citation citation) {
        return new Article(citation, Acts.text("wording"));
    }

    static MemberAppointed appointed(
            String id, SeatId seat, PersonId person, String from, @Nullable String until, int term) {
        return new MemberAppointed(ID, membership(id, seat, person, from, until, term), List.of(), ACT);
    }

    static Membership membership(
            String id, SeatId seat, PersonId person, String from, @Nullable String until, int term) {
        return new Membership(
                new MembershipId(id), seat, person, day(from), until == null ? null : day(until), null, term);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static SeatGroup group(
            String id, SeatGroup.Kind kind, int seats, @Nullable Integer months, boolean successorServesRest) {
        return new SeatGroup(
                id,
                Acts.text(id),
                Acts.text("nominated"),
                kind,
                seats,
                months,
                1,
                successorServesRest,
                article(SEATS_RULE));
    }
}
