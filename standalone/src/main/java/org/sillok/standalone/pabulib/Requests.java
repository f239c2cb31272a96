package org.sillok.standalone.pabulib;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.cycle.AllocationRule;
import org.sillok.kernel.cycle.LiveTally;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.proposal.Channel;
import org.sillok.kernel.proposal.Screening;
import org.sillok.pabulib.PbElection;
import org.sillok.pabulib.PbProject;
import tools.jackson.databind.JsonNode;

/** What is sent for a file. It depends on the file alone, so that a second import sends the same. */
record Requests(PublishedFile file, Terms terms, Dates dates) {

    private static final Map<String, String> EVERYONE = Map.of("of", "everyone");

    PbElection election() {
        return file.election();
    }

    private String said(String key) {
        return election().text(key).orElseThrow();
    }

    Map<String, Object> body() {
        var on = LocalDate.ofInstant(dates.begin(Stage.SUBMISSION), ZoneOffset.UTC);
        return Fields.of(
                "body", Names.body(said("country"), said("unit")),
                "name", said("unit"),
                "on", on,
                "zone", "UTC",
                "charter", AssumedCharter.charter(),
                "act", act("The body that held the election, taken over with it", dates.begin(Stage.SUBMISSION)));
    }

    Map<String, Object> cycle() {
        return Fields.of(
                "cycle", Names.cycle(file.name()),
                "body", Names.body(said("country"), said("unit")),
                "fiscalYear", terms.fiscalYear(),
                "currency", terms.currency(),
                "title", said("description").isBlank() ? file.name() : said("description"),
                "parameters", parameters(),
                "schedule", dates.schedule(),
                "act", act("Taken over from a published election", dates.begin(Stage.SUBMISSION)));
    }

    private Map<String, Object> parameters() {
        var poll = terms.poll();
        var category = poll.categories().getFirst();
        var label =
                election().text("subunit").or(() -> election().text("district")).orElse(said("unit"));
        return Fields.of(
                "categories",
                        List.of(Fields.of(
                                "id",
                                category.id(),
                                "label",
                                label,
                                "envelope",
                                category.envelope(),
                                "minimumProposers",
                                0)),
                "classes",
                        List.of(Fields.of("id", voters(), "label", "Voters", "weight", "1/1", "membership", EVERYONE)),
                "denominator", poll.electorate().denominator(),
                "ballot", poll.ballot(),
                "allocation", allocation(poll.rule()),
                // Every single vote is published already.
                "smallestClassShown", 1,
                "liveTally", LiveTally.NEVER_BEFORE_CLOSING,
                "recast", false);
    }

    /** With the word for its kind, which is only written where the type says that there are several. */
    private static JsonNode allocation(AllocationRule rule) {
        var json = EventJson.mapper();
        return json.readTree(json.writerFor(AllocationRule.class).writeValueAsString(rule));
    }

    VoterClassId voters() {
        return terms.poll().electorate().classes().getFirst().id();
    }

    private CategoryId category() {
        return terms.poll().categories().getFirst().id();
    }

    Map<String, Object> opening(Stage stage) {
        return Fields.of("stage", stage, "act", act(assumed(stage), dates.begin(stage)));
    }

    Map<String, Object> closing(Stage stage) {
        return Fields.of("stage", stage, "act", act(assumed(stage), dates.end(stage)));
    }

    private static String assumed(Stage stage) {
        return "The file says nothing of this stage (%s); it is put before the voting".formatted(stage.word());
    }

    Map<String, Object> proposal(PbProject project) {
        var more = project.more().entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining("\n"));
        return Fields.of(
                "cycle", Names.cycle(file.name()),
                "category", category(),
                "title", title(project),
                "text", "project_id: " + project.id() + (more.isEmpty() ? "" : "\n" + more),
                "proposers", List.of(),
                "channel", Channel.IMPORT,
                "externalId", project.id(),
                "act", act("On the ballot as published", dates.begin(Stage.SUBMISSION)));
    }

    private static String title(PbProject project) {
        var name = project.more().getOrDefault("name", "");
        return name.isBlank() ? project.id() : name;
    }

    Map<String, Object> screening() {
        return Fields.of(
                "result", Screening.ELIGIBLE,
                "rule", file.citation(),
                "act", act("It was on the ballot", dates.begin(Stage.SCREENING)));
    }

    /** @param place of the project in the file, from 0 */
    Map<String, Object> estimate(int place) {
        return Fields.of(
                "amount", terms.poll().projects().get(place).cost(),
                "basis", "cost: " + election().projects().get(place).cost().toPlainString(),
                "act", act("The cost as published", dates.begin(Stage.SCREENING)));
    }

    Map<String, Object> shortlisting() {
        return Fields.of("act", act("It was on the ballot", dates.begin(Stage.DELIBERATION)));
    }

    Map<String, Object> votingOpens() {
        return Fields.of("act", act("Voting began as published", dates.begin(Stage.BALLOT)));
    }

    Map<String, Object> votingCloses() {
        return Fields.of("act", act("Voting ended as published", dates.end(Stage.BALLOT)));
    }

    /** The act of taking over what happened at a time. */
    Map<String, Object> act(String reason, Instant occurredAt) {
        return Fields.of(
                "reason",
                "%s (%s)".formatted(reason, file.citation()),
                "authority",
                Fields.of("by", "citation", "citation", file.citation()),
                "provenance",
                "PUBLISHED",
                "occurredAt",
                occurredAt);
    }
}
