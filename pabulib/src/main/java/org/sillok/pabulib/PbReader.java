package org.sillok.pabulib;

import static org.sillok.pabulib.PbRule.A_KEY_IS_GIVEN_ONCE;
import static org.sillok.pabulib.PbRule.A_ROW_HAS_A_CELL_FOR_EVERY_COLUMN;
import static org.sillok.pabulib.PbRule.A_SECTION_STARTS_WITH_ITS_COLUMNS;
import static org.sillok.pabulib.PbRule.A_VOTE_NAMES_A_PROJECT_ONCE;
import static org.sillok.pabulib.PbRule.COLUMNS_ARE_NAMED_ONCE;
import static org.sillok.pabulib.PbRule.COUNTS_AND_LIMITS_ARE_WHOLE;
import static org.sillok.pabulib.PbRule.COUNTS_ARE_THOSE_OF_META;
import static org.sillok.pabulib.PbRule.META_HAS_THE_NEEDED_KEYS;
import static org.sillok.pabulib.PbRule.MONEY_IS_POSITIVE;
import static org.sillok.pabulib.PbRule.NUMBERS_ARE_DECIMAL;
import static org.sillok.pabulib.PbRule.POINTS_ARE_ONE_FOR_EACH_PROJECT_VOTED_FOR;
import static org.sillok.pabulib.PbRule.PROJECTS_ARE_NAMED_ONCE;
import static org.sillok.pabulib.PbRule.SECTIONS_ARE_META_THEN_PROJECTS_THEN_VOTES;
import static org.sillok.pabulib.PbRule.THE_VOTE_TYPE_IS_KNOWN;
import static org.sillok.pabulib.PbRule.VOTERS_ARE_NAMED_ONCE;
import static org.sillok.pabulib.PbRule.VOTES_ARE_FOR_PROJECTS_OF_THE_FILE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sillok.pabulib.PbCells.Row;

/** Reads a .pb file; the first broken rule ends it, with the line. */
final class PbReader {

    private static final List<String> SECTIONS = List.of("META", "PROJECTS", "VOTES");
    private static final Set<String> NEEDED = Set.of(
            "description", "country", "unit", "instance", "num_projects", "num_votes", "budget", "vote_type", "rule");
    private static final Set<String> NUMBERS =
            Set.of("budget", "min_sum_cost", "max_sum_cost", "min_project_score_threshold", "score");
    private static final Set<String> WHOLE_NUMBERS = Set.of(
            "num_projects",
            "num_votes",
            "min_length",
            "max_length",
            "min_points",
            "max_points",
            "min_sum_points",
            "max_sum_points",
            "votes",
            "selected");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private final List<Row> rows;
    private final int[] starts;
    private final LinkedHashMap<String, String> meta = new LinkedHashMap<>();
    private final List<PbProject> projects = new ArrayList<>();
    private final Set<String> projectIds = new HashSet<>();
    private final List<PbVote> votes = new ArrayList<>();
    private final Set<String> voters = new HashSet<>();

    PbReader(String file) {
        rows = PbCells.rows(file);
        starts = SECTIONS.stream().mapToInt(this::start).toArray();
        if (starts[0] != 0 || starts[1] < starts[0] || starts[2] < starts[1]) {
            throw new MalformedPb(1, SECTIONS_ARE_META_THEN_PROJECTS_THEN_VOTES, "another order");
        }
    }

    PbElection election() {
        section(0, "key", "value").forEach(this::readMeta);
        checkMeta();
        section(1, "project_id", "cost").forEach(this::readProject);
        checkCount("num_projects", projects.size(), starts[1]);
        section(2, "voter_id", "vote").forEach(this::readVote);
        checkCount("num_votes", votes.size(), starts[2]);
        return new PbElection(meta, projects, votes);
    }

    private int start(String section) {
        for (var row = 0; row < rows.size(); row++) if (rows.get(row).opens(section)) return row;
        throw new MalformedPb(1, SECTIONS_ARE_META_THEN_PROJECTS_THEN_VOTES, "no " + section);
    }

    /** A row with its cells by column. */
    private record Line(int number, LinkedHashMap<String, String> cells) {

        String take(String column) {
            var cell = cells.remove(column);
            if (cell == null) throw new MalformedPb(number, A_SECTION_STARTS_WITH_ITS_COLUMNS, "no " + column);
            return cell;
        }
    }

    private Stream<Line> section(int section, String... needed) {
        var header = starts[section] + 1;
        var end = section + 1 < starts.length ? starts[section + 1] : rows.size();
        var at = rows.get(starts[section]).line() + 1;
        if (header >= end) throw new MalformedPb(at, A_SECTION_STARTS_WITH_ITS_COLUMNS, "none");
        var columns = rows.get(header).cells();
        if (!columns.containsAll(List.of(needed))) {
            throw new MalformedPb(at, A_SECTION_STARTS_WITH_ITS_COLUMNS, String.join(";", columns));
        }
        if (new HashSet<>(columns).size() != columns.size()) {
            throw new MalformedPb(at, COLUMNS_ARE_NAMED_ONCE, String.join(";", columns));
        }
        return rows.subList(header + 1, end).stream().map(row -> line(row, columns));
    }

    private static Line line(Row row, List<String> columns) {
        if (row.cells().size() != columns.size()) {
            throw new MalformedPb(
                    row.line(), A_ROW_HAS_A_CELL_FOR_EVERY_COLUMN, row.cells().size() + " for " + columns.size());
        }
        var cells = new LinkedHashMap<String, String>();
        for (var i = 0; i < columns.size(); i++)
            cells.put(columns.get(i), row.cells().get(i));
        return new Line(row.line(), cells);
    }

    private void readMeta(Line line) {
        var key = line.take("key");
        var value = line.take("value");
        if (meta.putIfAbsent(key, value) != null) throw new MalformedPb(line.number(), A_KEY_IS_GIVEN_ONCE, key);
        checkNumber(line.number(), key, value);
        if (key.equals("budget")) money(line.number(), key, value);
        if (key.equals("vote_type") && VoteType.of(value).isEmpty()) {
            throw new MalformedPb(line.number(), THE_VOTE_TYPE_IS_KNOWN, value);
        }
    }

    private void checkMeta() {
        for (var key : NEEDED) {
            if (!meta.containsKey(key)) throw new MalformedPb(1, META_HAS_THE_NEEDED_KEYS, "no " + key);
        }
    }

    private void readProject(Line line) {
        var id = line.take("project_id");
        if (!projectIds.add(id)) throw new MalformedPb(line.number(), PROJECTS_ARE_NAMED_ONCE, id);
        var cost = money(line.number(), "cost", line.take("cost"));
        line.cells().forEach((column, cell) -> checkNumber(line.number(), column, cell));
        projects.add(new PbProject(id, cost, line.cells()));
    }

    private void readVote(Line line) {
        var voter = line.take("voter_id");
        if (!voters.add(voter)) throw new MalformedPb(line.number(), VOTERS_ARE_NAMED_ONCE, voter);
        var chosen = list(line.take("vote"));
        for (var project : chosen) {
            if (!projectIds.contains(project)) {
                throw new MalformedPb(line.number(), VOTES_ARE_FOR_PROJECTS_OF_THE_FILE, project);
            }
        }
        if (new HashSet<>(chosen).size() != chosen.size()) {
            throw new MalformedPb(line.number(), A_VOTE_NAMES_A_PROJECT_ONCE, String.join(",", chosen));
        }
        var type = VoteType.of(meta.getOrDefault("vote_type", "")).orElseThrow();
        var points = type.hasPoints() ? points(line, chosen) : List.<Integer>of();
        votes.add(new PbVote(voter, chosen, points, line.cells()));
    }

    private static List<Integer> points(Line line, List<String> chosen) {
        var points = list(line.take("points"));
        if (points.size() != chosen.size()) {
            throw new MalformedPb(
                    line.number(), POINTS_ARE_ONE_FOR_EACH_PROJECT_VOTED_FOR, points.size() + " for " + chosen.size());
        }
        for (var point : points) {
            if (!WHOLE.matcher(point).matches()) {
                throw new MalformedPb(line.number(), COUNTS_AND_LIMITS_ARE_WHOLE, point);
            }
        }
        return points.stream().map(Integer::valueOf).toList();
    }

    private void checkCount(String key, int counted, int section) {
        var told = meta.getOrDefault(key, "");
        if (Integer.parseInt(told) != counted) {
            var line = rows.get(section).line();
            throw new MalformedPb(line, COUNTS_ARE_THOSE_OF_META, key + " is " + told + ", found " + counted);
        }
    }

    private static void checkNumber(int line, String what, String written) {
        if (NUMBERS.contains(what)) number(line, what, written);
        if (WHOLE_NUMBERS.contains(what) && !WHOLE.matcher(written).matches()) {
            throw new MalformedPb(line, COUNTS_AND_LIMITS_ARE_WHOLE, what + " " + written);
        }
    }

    private static BigDecimal number(int line, String what, String written) {
        if (NUMBER.matcher(written).matches()) return new BigDecimal(written);
        throw new MalformedPb(line, NUMBERS_ARE_DECIMAL, what + " " + written);
    }

    private static BigDecimal money(int line, String what, String written) {
        var amount = number(line, what, written);
        if (amount.signum() <= 0) throw new MalformedPb(line, MONEY_IS_POSITIVE, what + " " + written);
        return amount;
    }

    private static List<String> list(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split(",", -1));
    }
}
