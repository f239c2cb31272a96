package org.sillok.pabulib;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a .pb file; every row has the columns of the first of its section. */
final class PbWriter {

    private PbWriter() {}

    static String write(PbElection election) {
        var points = election.voteType().hasPoints();
        var projectColumns = columns(election.projects().stream().map(PbProject::more));
        var voteColumns = columns(election.votes().stream().map(PbVote::more));
        var voteHeader = points ? List.of("voter_id", "vote", "points") : List.of("voter_id", "vote");
        var lines = Stream.of(
                Stream.of("META", "key;value"),
                election.meta().entrySet().stream().map(one -> row(List.of(one.getKey()), List.of(one.getValue()))),
                Stream.of("PROJECTS", row(List.of("project_id", "cost"), projectColumns)),
                election.projects().stream()
                        .map(one ->
                                row(List.of(one.id(), one.cost().toPlainString()), cells(one.more(), projectColumns))),
                Stream.of("VOTES", row(voteHeader, voteColumns)),
                election.votes().stream().map(one -> row(vote(one, points), cells(one.more(), voteColumns))));
        return lines.flatMap(section -> section).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> vote(PbVote vote, boolean points) {
        var chosen = String.join(",", vote.projects());
        if (!points) return List.of(vote.voter(), chosen);
        var given = vote.points().stream().map(String::valueOf).collect(Collectors.joining(","));
        return List.of(vote.voter(), chosen, given);
    }

    private static List<String> columns(Stream<SequencedMap<String, String>> rows) {
        return rows.findFirst()
                .map(first -> List.copyOf(first.sequencedKeySet()))
                .orElse(List.of());
    }

    private static List<String> cells(SequencedMap<String, String> row, List<String> columns) {
        return columns.stream().map(column -> row.getOrDefault(column, "")).toList();
    }

    private static String row(List<String> first, List<String> more) {
        return Stream.concat(first.stream(), more.stream())
                .map(PbWriter::quoted)
                .collect(Collectors.joining(";"));
    }

    private static String quoted(String cell) {
        var plain = cell.chars().noneMatch(one -> one == ';' || one == '"' || one == '\n' || one == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
