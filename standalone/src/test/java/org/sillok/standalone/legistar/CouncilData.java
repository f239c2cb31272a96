package org.sillok.standalone.legistar;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the published records lie: {@code $SILLOK_DATA}, or {@code shared/data} beside a folder above this one. */
final class CouncilData {

    private static final String NAME = "nyc-council";

    private CouncilData() {}

    /** The folder; where there is none the test is skipped, and says so. */
    static Path folder() {
        var named = System.getenv("SILLOK_DATA");
        var places = named != null
                ? Stream.of(Path.of(named, NAME))
                : above(Path.of("").toAbsolutePath());
        return places.filter(Files::isDirectory).findFirst().orElseGet(CouncilData::skipped);
    }

    private static Stream<Path> above(Path here) {
        var places = new ArrayList<Path>();
        for (@Nullable Path folder = here; folder != null; folder = folder.getParent()) {
            places.add(folder.resolve("shared/data").resolve(NAME));
        }
        return places.stream();
    }

    private static Path skipped() {
        var told = "SKIPPED: the import of real council records was NOT tested, for there is no folder shared/data/"
                + NAME + " above " + Path.of("").toAbsolutePath()
                + "; name one that holds " + NAME + " in the environment variable SILLOK_DATA";
        System.out.println("\n**** " + told + " ****\n");
        return abort(told);
    }
}
