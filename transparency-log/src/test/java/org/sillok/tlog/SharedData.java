package org.sillok.tlog;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where published vectors lie: {@code $SILLOK_DATA}, or {@code shared/data} beside a folder above this one. */
public final class SharedData {

    private static final String NAME = "tlog-vectors";

    private SharedData() {}

    /** A folder of vectors; where there is none the test is skipped, and says so. */
    public static Path folder(String within) {
        var named = System.getenv("SILLOK_DATA");
        var places =
                named != null ? Stream.of(Path.of(named)) : above(Path.of("").toAbsolutePath());
        return places.map(place -> place.resolve(NAME).resolve(within))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(() -> skipped(within));
    }

    /** All files below a folder. */
    public static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Stream<Path> above(Path here) {
        var places = new ArrayList<Path>();
        for (@Nullable Path folder = here; folder != null; folder = folder.getParent()) {
            places.add(folder.resolve("shared/data"));
        }
        return places.stream();
    }

    private static Path skipped(String within) {
        var told =
                "SKIPPED: the published vectors of " + within + " were NOT tried, for there is no folder shared/data/"
                        + NAME + " above " + Path.of("").toAbsolutePath() + "; name one that holds it in SILLOK_DATA";
        System.out.println("\n**** " + told + " ****\n");
        return abort(told);
    }
}
