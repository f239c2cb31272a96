package org.sillok.standalone.legistar;

import java.util.List;
import org.sillok.kernel.Citation;
import org.sillok.kernel.body.Article;
import org.sillok.kernel.body.Base;
import org.sillok.kernel.body.Charter;
import org.sillok.kernel.body.MajorityRule;
import org.sillok.kernel.body.MinutesRule;
import org.sillok.kernel.body.NoticeRule;
import org.sillok.kernel.body.RecusalRule;
import org.sillok.kernel.body.SeatGroup;
import org.sillok.kernel.body.SecondingRule;
import org.sillok.kernel.body.SecrecyRule;
import org.sillok.kernel.body.Threshold;
import org.sillok.kernel.body.TieRule;

/**
 * The charters that the recomputation works with. The council's majorities are cited from the New York City Charter; what
 * the import assumes says so in its citation and wording.
 */
final class Charters {

    static final String CITY_CHARTER = "New York City Charter";
    static final String ASSUMPTION = "Assumption of this import, not a published rule";
    static final String SEATS = "member";

    private static final String CONSTRUCTION = "General Construction Law of New York";
    private static final int COUNCIL_TERM_MONTHS = 48;

    private final Seals seals;

    Charters(Seals seals) {
        this.seals = seals;
    }

    Charter of(PublishedBody body) {
        return switch (body.kind()) {
            case COUNCIL -> council(body.seats());
            case COMMITTEE, VOICE_IN_COUNCIL -> committee(body);
        };
    }

    private Charter council(int seats) {
        return charter(
                new SeatGroup(
                        SEATS,
                        seals.text("Council member"),
                        seals.text("The electors of each council district"),
                        SeatGroup.Kind.ELECTED,
                        seats,
                        COUNCIL_TERM_MONTHS,
                        100,
                        true,
                        article(
                                CITY_CHARTER,
                                "§ 22",
                                "The council shall consist of the public advocate and of fifty-one other members termed council members. (The public advocate has no vote, § 24 e, and so no seat here. Limits of terms are not taken over.)")),
                new MajorityRule(
                        "quorum",
                        List.of(Threshold.majorityOf(Base.SEATS)),
                        article(CITY_CHARTER, "§ 42", "A majority of the council members shall constitute a quorum.")),
                new MajorityRule(
                        "ordinary",
                        List.of(Threshold.majorityOf(Base.SEATS)),
                        article(
                                CITY_CHARTER,
                                "§ 34",
                                "Except as otherwise provided by law, no local law or resolution shall be passed except by at least the majority affirmative vote of all the council members.")));
    }

    private Charter committee(PublishedBody body) {
        var wholeNumber = article(
                CONSTRUCTION,
                "§ 41, by analogy: an assumption of this import",
                "A majority of the whole number shall constitute a quorum, and not less than a majority of the whole number may act. The rule is one for public boards; that it holds for committees is assumed. Their vacancies are not published, so that the whole number is taken to be those in office.");
        return charter(
                new SeatGroup(
                        SEATS,
                        seals.text(body.kind() == PublishedBody.Kind.COMMITTEE ? "Member" : "Public advocate"),
                        seals.text("The council"),
                        SeatGroup.Kind.APPOINTED,
                        body.seats(),
                        COUNCIL_TERM_MONTHS,
                        100,
                        true,
                        article(
                                ASSUMPTION,
                                "seats",
                                "As many seats as the body ever had members at once by the published terms. No majority of this charter is taken of them.")),
                new MajorityRule("quorum", List.of(Threshold.majorityOf(Base.IN_OFFICE)), wholeNumber),
                new MajorityRule("ordinary", List.of(Threshold.majorityOf(Base.IN_OFFICE)), wholeNumber));
    }

    private Charter charter(SeatGroup seats, MajorityRule opening, MajorityRule deciding) {
        var notTakenOver = article(ASSUMPTION, "not taken over", "The publication says nothing of it.");
        var journal = article(
                CITY_CHARTER,
                "§ 35",
                "On the final passage of a local law or resolution the question shall be taken by ayes and noes, which shall be entered in the journal of proceedings.");
        return new Charter(
                List.of(seats),
                opening,
                deciding,
                List.of(),
                new TieRule(TieRule.Resolution.REJECTED, true, deciding.article()),
                new RecusalRule(true, true, deciding.article()),
                new NoticeRule(0, notTakenOver),
                new MinutesRule(
                        60,
                        60,
                        article(CITY_CHARTER, "§ 45", "… available for public inspection … within sixty days …")),
                new SecondingRule(0, notTakenOver),
                new SecrecyRule(List.of(), journal),
                List.of());
    }

    private Article article(String source, String provision, String wording) {
        return new Article(new Citation(source, provision), seals.text(wording));
    }
}
