package org.sillok.command.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.Submission;
import org.sillok.kernel.Citation;
import org.sillok.kernel.body.Article;
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

/** A charter as requests write it: as the record has it, with its texts in clear. */
record CharterForm(
        List<SeatGroupForm> seatGroups,
        MajorityForm opening,
        MajorityForm deciding,
        @Nullable List<MajorityForm> special,
        TieForm tie,
        RecusalForm recusal,
        NoticeForm notice,
        MinutesForm minutes,
        SecondingForm seconding,
        SecrecyForm secrecy,
        @Nullable List<CheckForm> checks) {

    /** Where a rule is written, and how it reads. */
    record ArticleForm(Citation citation, String wording) {
        Article sealed(Submission by) {
            return new Article(citation, by.seal(wording));
        }
    }

    record SeatGroupForm(
            String id,
            String label,
            String nominatedBy,
            SeatGroup.Kind kind,
            int seats,
            @Nullable Integer termMonths,
            int reappointments,
            boolean successorServesRest,
            ArticleForm article) {
        SeatGroup sealed(Submission by) {
            return new SeatGroup(
                    id,
                    by.seal(label),
                    by.seal(nominatedBy),
                    kind,
                    seats,
                    termMonths,
                    reappointments,
                    successorServesRest,
                    article.sealed(by));
        }
    }

    record MajorityForm(String id, List<Threshold> thresholds, ArticleForm article) {
        MajorityRule sealed(Submission by) {
            return new MajorityRule(id, thresholds, article.sealed(by));
        }
    }

    record TieForm(TieRule.Resolution resolution, boolean chairVotesOrdinarily, ArticleForm article) {}

    record RecusalForm(boolean countsTowardsQuorum, boolean countsInBase, ArticleForm article) {}

    record NoticeForm(int days, ArticleForm article) {}

    record MinutesForm(int daysToSign, int daysToPublish, ArticleForm article) {}

    record SecondingForm(int required, ArticleForm article) {}

    record SecrecyForm(List<String> matters, ArticleForm article) {}

    /** The charter with its texts sealed. */
    Charter sealed(Submission by) {
        return new Charter(
                seatGroups.stream().map(group -> group.sealed(by)).toList(),
                opening.sealed(by),
                deciding.sealed(by),
                orNone(special).stream().map(majority -> majority.sealed(by)).toList(),
                new TieRule(
                        tie.resolution(),
                        tie.chairVotesOrdinarily(),
                        tie.article().sealed(by)),
                new RecusalRule(
                        recusal.countsTowardsQuorum(),
                        recusal.countsInBase(),
                        recusal.article().sealed(by)),
                new NoticeRule(notice.days(), notice.article().sealed(by)),
                new MinutesRule(
                        minutes.daysToSign(),
                        minutes.daysToPublish(),
                        minutes.article().sealed(by)),
                new SecondingRule(seconding.required(), seconding.article().sealed(by)),
                new SecrecyRule(secrecy.matters(), secrecy.article().sealed(by)),
                orNone(checks).stream().map(check -> check.sealed(by)).toList());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
