package org.sillok.standalone.legistar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published files counted as plain JSON, without anything of the import: what it is checked against. Who was in
 * office is decided by comparing dates as texts, and a majority by doubling.
 */
final class RawCouncil {

    /** What the votes of a roll-call give, and what does not fit. */
    record Expected(
            int yes,
            int no,
            int abstain,
            int present,
            long inOffice,
            boolean quorum,
            boolean majority,
            int strangers) {}

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> THERE = Set.of("Affirmative", "Negative", "Abstain", "Non-voting");

    int persons;
    int terms;
    int meetings;
    int attendances;
    int agendaItems;
    int votes;
    final Set<String> bodies = new HashSet<>();
    final Map<String, Long> words = new TreeMap<>();
    final Map<String, Expected> rollCalls = new TreeMap<>();
    private final Map<String, Map<String, List<String[]>>> inOffice = new HashMap<>();

    static RawCouncil of(Path folder) {
        var raw = new RawCouncil();
        raw.lines(folder.resolve("people.jsonl.gz"), raw::person);
        raw.lines(folder.resolve("2018-2021_events.jsonl.gz"), raw::meeting);
        for (var matters : List.of("introduction", "resolution", "land_use")) {
            raw.lines(folder.resolve("2018-2021_" + matters + ".jsonl.gz"), raw::matter);
        }
        return raw;
    }

    private void person(JsonNode person) {
        persons++;
        for (var term : person.path("OfficeRecords")) {
            terms++;
            var voiceOnly = term.path("BodyID").asInt() == 1
                    && term.path("MemberType").asString().equals("PRIMARY PUBLIC ADVOCATE");
            var body = voiceOnly ? "voice" : term.path("BodyID").asString();
            bodies.add(body);
            inOffice.computeIfAbsent(body, key -> new HashMap<>())
                    .computeIfAbsent(person.path("ID").asString(), key -> new ArrayList<>())
                    .add(new String[] {
                        term.path("Start").asString().substring(0, 10),
                        term.path("End").asString().substring(0, 10)
                    });
        }
    }

    private void meeting(JsonNode meeting) {
        bodies.add(meeting.path("BodyID").asString());
        if (Set.of("Deferred", "Cancelled")
                .contains(meeting.path("AgendaStatusName").asString())) return;
        meetings++;
        for (var item : meeting.path("Items")) {
            attendances += item.path("RollCall").size();
            if (!item.path("Title").asString("").isBlank()) agendaItems++;
        }
    }

    private void matter(JsonNode matter) {
        for (var action : matter.path("History")) {
            if (action.path("Votes").size() > 0) rollCalls.put(action.path("ID").asString(), rollCall(action));
        }
    }

    private Expected rollCall(JsonNode action) {
        var day = action.path("Date").asString().substring(0, 10);
        var council = action.path("BodyID").asInt() == 1;
        var members = inOffice.getOrDefault(action.path("BodyID").asString(), Map.of());
        var counts = new HashMap<String, Integer>();
        int strangers = 0;
        for (var vote : action.path("Votes")) {
            var word = vote.path("Vote").asString();
            votes++;
            words.merge(word, 1L, Long::sum);
            if (serves(members.get(vote.path("ID").asString()), day)) counts.merge(word, 1, Integer::sum);
            else strangers++;
        }
        long serving =
                members.values().stream().filter(terms -> serves(terms, day)).count();
        int present =
                THERE.stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
        int yes = counts.getOrDefault("Affirmative", 0);
        long base = council ? 51 : serving;
        return new Expected(
                yes,
                counts.getOrDefault("Negative", 0),
                counts.getOrDefault("Abstain", 0),
                present,
                serving,
                present * 2 > base,
                yes * 2 > base,
                strangers);
    }

    private static boolean serves(@Nullable List<String[]> terms, String day) {
        return terms != null
                && terms.stream().anyMatch(term -> term[0].compareTo(day) <= 0 && day.compareTo(term[1]) <= 0);
    }

    private void lines(Path file, Consumer<JsonNode> reader) {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> reader.accept(JSON.readTree(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
