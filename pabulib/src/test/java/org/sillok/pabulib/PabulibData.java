package org.sillok.pabulib;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The published elections, by name of file: in {@code $SILLOK_DATA}, or in {@code shared/data} beside a folder above this one. */
final class PabulibData {

    private static final String NAME = "pabulib-dev/pabulib-dev.zip";

    private PabulibData() {}

    /** The texts of all files; where there are none the test is skipped, and says so. */
    static SequencedMap<String, String> files() {
        var named = System.getenv("SILLOK_DATA");
        var places = named != null
                ? Stream.of(Path.of(named, NAME))
                : above(Path.of("").toAbsolutePath());
        return places.filter(Files::isRegularFile)
                .findFirst()
                .map(PabulibData::texts)
                .orElseGet(PabulibData::skipped);
    }

    private static Stream<Path> above(Path here) {
        var places = new ArrayList<Path>();
        for (@Nullable Path folder = here; folder != null; folder = folder.getParent()) {
            places.add(folder.resolve("shared/data").resolve(NAME));
        }
        return places.stream();
    }

    private static SequencedMap<String, String> texts(Path archive) {
        try (var zip = new ZipFile(archive.toFile())) {
            var texts = new TreeMap<String, String>();
            for (var entry :
                    zip.stream().filter(one -> one.getName().endsWith(".pb")).toList()) {
                var name = Path.of(entry.getName()).getFileName().toString();
                texts.put(name, new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SequencedMap<String, String> skipped() {
        var told =
                "SKIPPED: the arithmetic was NOT compared with published elections, for there is no shared/data/" + NAME
                        + " above " + Path.of("").toAbsolutePath()
                        + "; name the folder that holds " + NAME + " in the environment variable SILLOK_DATA";
        System.out.println("\n**** " + told + " ****\n");
        return abort(told);
    }
}
