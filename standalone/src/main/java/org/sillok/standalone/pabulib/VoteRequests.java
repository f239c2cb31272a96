package org.sillok.standalone.pabulib;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.cycle.Stage;
import org.sillok.pabulib.PbProject;

/**
 * What is sent of the votes of a file, and of what came of them.
 *
 * @param ids what the projects are called in the record, in the order of the file
 */
record VoteRequests(Requests requests, List<String> ids) {

    /** Ballots from a place up to another. Who a voter is, is nobody's: they are numbered. */
    Map<String, Object> ballots(int from, int to) {
        var places = new LinkedHashMap<String, String>();
        for (var i = 0; i < ids.size(); i++)
            places.put(requests.terms().poll().projects().get(i).id().value(), ids.get(i));
        var papers = IntStream.range(from, to)
                .mapToObj(place -> Fields.of(
                        "voter", "voter-" + (place + 1),
                        "voterClass", requests.voters(),
                        "choices", choices(requests.terms().ballots().get(place).choices(), places)))
                .toList();
        return Fields.of(
                "receivedAt", requests.dates().begin(Stage.BALLOT), "provenance", "PUBLISHED", "ballots", papers);
    }

    private static Map<String, Object> choices(Choices choices, Map<String, String> ids) {
        var projects =
                choices.projects().stream().map(id -> ids.get(id.value())).toList();
        return switch (choices) {
            case Choices.Approval ignored -> Fields.of("form", "approval", "projects", projects);
            case Choices.Ranking ignored -> Fields.of("form", "ranking", "projects", projects);
            case Choices.Points points ->
                Fields.of(
                        "form",
                        "points",
                        "awards",
                        IntStream.range(0, projects.size())
                                .mapToObj(place -> Fields.of(
                                        "project", projects.get(place),
                                        "points", points.awards().get(place).points()))
                                .toList());
        };
    }

    /** The result, as published. */
    Map<String, Object> result() {
        var projects = requests.election().projects();
        var published = IntStream.range(0, projects.size())
                .mapToObj(place -> published(ids.get(place), projects.get(place)))
                .toList();
        return Fields.of(
                "source", requests.file().citation(),
                "published", published,
                "act", requests.act("The result as published", requests.dates().end(Stage.BALLOT)));
    }

    /** Votes are what the rule counts: points and places where there are such, and else voters. */
    private Map<String, Object> published(String id, PbProject project) {
        var body = Fields.of("project", id, "funded", project.selected().orElse(0) == 1);
        Terms.counted(requests.election().voteType(), project).ifPresent(votes -> body.put("votes", votes));
        return body;
    }
}
