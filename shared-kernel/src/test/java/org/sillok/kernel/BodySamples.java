package org.sillok.kernel;

import static org.sillok.kernel.Samples.ARTICLE_9;
import static org.sillok.kernel.Samples.BODY;
import static org.sillok.kernel.Samples.CHAIR;
import static org.sillok.kernel.Samples.CITIZEN_3;
import static org.sillok.kernel.Samples.mandated;
import static org.sillok.kernel.Samples.plain;
import static org.sillok.kernel.Samples.sample;
import static org.sillok.kernel.Samples.stated;
import static org.sillok.kernel.Samples.words;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Samples.Sample;
import org.sillok.kernel.body.Advice;
import org.sillok.kernel.body.AppointmentCheck;
import org.sillok.kernel.body.AppointmentCheck.Share;
import org.sillok.kernel.body.Article;
import org.sillok.kernel.body.Base;
import org.sillok.kernel.body.BodyDissolved;
import org.sillok.kernel.body.BodyEstablished;
import org.sillok.kernel.body.Charter;
import org.sillok.kernel.body.CharterAmended;
import org.sillok.kernel.body.CharterVersion;
import org.sillok.kernel.body.EndGround;
import org.sillok.kernel.body.MajorityRule;
import org.sillok.kernel.body.MemberAppointed;
import org.sillok.kernel.body.MemberReappointed;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.MembershipEnded;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.MinutesRule;
import org.sillok.kernel.body.NoticeRule;
import org.sillok.kernel.body.Office;
import org.sillok.kernel.body.OfficeDesignated;
import org.sillok.kernel.body.PublishedTermRecorded;
import org.sillok.kernel.body.RecusalRule;
import org.sillok.kernel.body.SeatGroup;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.body.SecondingRule;
import org.sillok.kernel.body.SecrecyRule;
import org.sillok.kernel.body.Threshold;
import org.sillok.kernel.body.TieRule;

/** Canonical events of bodies, and the charter of the first scenario. */
public final class BodySamples {

    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    public static final LocalDate LAUNCH = LocalDate.of(2019, 7, 25);
    public static final LocalDate APPOINTED = LocalDate.of(2019, 11, 6);
    public static final Article RULE = new Article(ARTICLE_9, words("wording of the rule"));
    public static final MajorityRule OPENING =
            new MajorityRule("opening", List.of(Threshold.majorityOf(Base.IN_OFFICE)), RULE);
    public static final MajorityRule DECIDING =
            new MajorityRule("ordinary", List.of(Threshold.majorityOf(Base.PRESENT)), RULE);
    public static final TieRule TIE_REJECTS = new TieRule(TieRule.Resolution.REJECTED, true, RULE);
    public static final TieRule CHAIR_CASTS = new TieRule(TieRule.Resolution.CHAIR_CASTS, false, RULE);
    public static final RecusalRule RECUSED_COUNT = new RecusalRule(true, true, RULE);

    private BodySamples() {}

    static List<Sample> all() {
        var samples = new ArrayList<>(List.of(
                sample(new BodyEstablished(
                        BODY, words("서울민주주의위원회"), new BodyId("seoul"), LAUNCH, SEOUL, charter(), stated())),
                sample("main", new BodyEstablished(BODY, words("name"), null, LAUNCH, SEOUL, charter(), plain(CHAIR))),
                sample(new CharterAmended(
                        BODY,
                        new CharterVersion(2, LocalDate.of(2020, 1, 1), amended()),
                        mandated(Capacity.CHAIR, Provenance.ILLUSTRATIVE))),
                sample(new MemberAppointed(BODY, term(1, null), advice(), stated())),
                sample("without-advice", new MemberAppointed(BODY, openTerm(), List.of(), plain(CHAIR))),
                sample(new MemberReappointed(BODY, term(1, null).id(), term(2, null), advice(), stated())),
                sample(new OfficeDesignated(BODY, Office.CHAIR, CHAIR, LocalDate.of(2019, 11, 4), stated())),
                sample("vice", new OfficeDesignated(BODY, Office.VICE_CHAIR, CITIZEN_3, APPOINTED, stated())),
                sample(new BodyDissolved(BODY, LocalDate.of(2030, 1, 1), stated())),
                sample(new PublishedTermRecorded(
                        BODY, term(1, LocalDate.of(2020, 3, 1)), words("Council Member"), stated()))));
        for (var ground : EndGround.values())
            samples.add(sample(ground.name().toLowerCase(Locale.ROOT), ended(ground)));
        return samples;
    }

    /** The charter of the first scenario. */
    public static Charter charter() {
        return new Charter(
                List.of(
                        group("chair", SeatGroup.Kind.OPEN_CALL, 1),
                        group("council", SeatGroup.Kind.APPOINTED, 3),
                        group("mayors", SeatGroup.Kind.APPOINTED, 2),
                        group("citizen", SeatGroup.Kind.OPEN_CALL, 6),
                        group("official", SeatGroup.Kind.EX_OFFICIO, 3)),
                OPENING,
                DECIDING,
                List.of(new MajorityRule("charter", List.of(new Threshold(2, 3, false, Base.IN_OFFICE)), RULE)),
                TIE_REJECTS,
                RECUSED_COUNT,
                new NoticeRule(7, RULE),
                new MinutesRule(7, 30, RULE),
                new SecondingRule(1, RULE),
                new SecrecyRule(List.of("dismissal"), RULE),
                List.of(
                        new AppointmentCheck.MostBodies(3, RULE),
                        new AppointmentCheck.MostYears(6, 2, RULE),
                        new AppointmentCheck.GenderShare(new Share(6, 10), RULE),
                        new AppointmentCheck.YouthShare(39, new Share(1, 10), RULE),
                        new AppointmentCheck.RequiredProgramme("budget-school", RULE)));
    }

    private static Charter amended() {
        var everyBase = new ArrayList<MajorityRule>();
        for (var base : Base.values()) {
            var id = "two-thirds-" + base.name().toLowerCase(Locale.ROOT).replace('_', '-');
            everyBase.add(new MajorityRule(id, List.of(new Threshold(2, 3, base == Base.CAST, base)), RULE));
        }
        return new Charter(
                List.of(group("elected", SeatGroup.Kind.ELECTED, 15)),
                OPENING,
                DECIDING,
                everyBase,
                CHAIR_CASTS,
                new RecusalRule(false, false, RULE),
                new NoticeRule(0, RULE),
                new MinutesRule(1, 1, RULE),
                new SecondingRule(0, RULE),
                new SecrecyRule(List.of(), RULE),
                List.of());
    }

    private static SeatGroup group(String id, SeatGroup.Kind kind, int seats) {
        var exOfficio = kind == SeatGroup.Kind.EX_OFFICIO;
        return new SeatGroup(
                id,
                words("label of " + id),
                words("who nominates " + id),
                kind,
                seats,
                exOfficio ? null : 24,
                exOfficio ? 0 : 1,
                !exOfficio,
                RULE);
    }

    private static Membership term(int term, @Nullable LocalDate endedOn) {
        var from = APPOINTED.plusYears(2L * (term - 1));
        return new Membership(
                new MembershipId("citizen-3." + term),
                new SeatId("citizen", 3),
                CITIZEN_3,
                from,
                from.plusYears(2),
                endedOn,
                term);
    }

    private static Membership openTerm() {
        return new Membership(
                new MembershipId("official-1.1"), new SeatId("official", 1), CHAIR, APPOINTED, null, null, 1);
    }

    private static List<Advice> advice() {
        return List.of(
                new Advice("most-bodies", ARTICLE_9, true, words("2 of 3")),
                new Advice("gender-share", ARTICLE_9, false, words("7 of 10")));
    }

    private static MembershipEnded ended(EndGround ground) {
        return new MembershipEnded(
                BODY,
                new MembershipId("citizen-3.1"),
                CITIZEN_3,
                new SeatId("citizen", 3),
                ground,
                LocalDate.of(2020, 5, 1),
                ground == EndGround.EXPIRED ? mandated(Capacity.SYSTEM, Provenance.ENTERED) : stated());
    }
}
