package org.sillok.standalone.pabulib;

import java.util.List;
import java.util.Map;
import org.sillok.kernel.Citation;

/** The charter of a body of which nothing is known but that it held an election. Every rule of it says that it is assumed. */
final class AssumedCharter {

    private static final Citation SOURCE = new Citation("Assumption of this import, not a published rule", "charter");

    private AssumedCharter() {}

    static Map<String, Object> charter() {
        return Fields.of(
                "seatGroups",
                        List.of(Fields.of(
                                "id",
                                "member",
                                "label",
                                "Members",
                                "nominatedBy",
                                "not published",
                                "kind",
                                "APPOINTED",
                                "seats",
                                1,
                                "termMonths",
                                12,
                                "reappointments",
                                100,
                                "successorServesRest",
                                true,
                                "article",
                                article())),
                "opening", majority("opening"),
                "deciding", majority("deciding"),
                "special", List.of(),
                "tie", Fields.of("resolution", "REJECTED", "chairVotesOrdinarily", true, "article", article()),
                "recusal", Fields.of("countsTowardsQuorum", true, "countsInBase", true, "article", article()),
                "notice", Fields.of("days", 0, "article", article()),
                "minutes", Fields.of("daysToSign", 60, "daysToPublish", 60, "article", article()),
                "seconding", Fields.of("required", 0, "article", article()),
                "secrecy", Fields.of("matters", List.of(), "article", article()));
    }

    private static Map<String, Object> majority(String id) {
        var half = Fields.of("numerator", 1, "denominator", 2, "strict", true, "base", "IN_OFFICE");
        return Fields.of("id", id, "thresholds", List.of(half), "article", article());
    }

    private static Map<String, Object> article() {
        return Fields.of(
                "citation", SOURCE, "wording", "Nothing is published of how this body is made up and how it decides.");
    }
}
