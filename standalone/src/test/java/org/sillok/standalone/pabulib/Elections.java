package org.sillok.standalone.pabulib;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Elections to be taken over: some made up, and real ones where they are. */
final class Elections {

    static final List<String> MADE_UP =
            List.of("Made-up_Oak_Hill_2020.pb", "Made-up_Mill_Town_2021.pb", "Made-up_Harbour_2022.pb");

    /** Small ones of every kind that Pabulib has and a cycle can say. */
    static final List<String> REAL = List.of(
            "France_Toulouse_2022_17_-_Mirail-Universite_Reynerie_Bellefontaine.pb",
            "Poland_Gdynia_2022_Babie_Doly__small.pb",
            "Poland_Katowice_2021_Zarzecze.pb",
            "Poland_Krakow_2018_Wzgorza_Krzeslawickie.pb",
            "Poland_Zabrze_2020_Konczyce.pb");

    private static final String ARCHIVE = "pabulib-dev/pabulib-dev.zip";

    private Elections() {}

    static Path madeUp(String name) {
        try {
            return Path.of(Objects.requireNonNull(Elections.class.getResource("/elections/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A real election, put into a folder; where there are none the test is skipped, and says so. */
    static Path real(String name, Path folder) {
        try (var zip = new ZipFile(archive().toFile())) {
            var entry = zip.stream()
                    .filter(one ->
                            one.getName().endsWith("/" + name) || one.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
            var file = folder.resolve(name);
            Files.write(file, zip.getInputStream(entry).readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path archive() {
        var named = System.getenv("SILLOK_DATA");
        var places = named != null
                ? Stream.of(Path.of(named, ARCHIVE))
                : above(Path.of("").toAbsolutePath());
        return places.filter(Files::isRegularFile).findFirst().orElseGet(Elections::skipped);
    }

    private static Stream<Path> above(Path here) {
        var places = new ArrayList<Path>();
        for (@Nullable Path folder = here; folder != null; folder = folder.getParent()) {
            places.add(folder.resolve("shared/data").resolve(ARCHIVE));
        }
        return places.stream();
    }

    private static Path skipped() {
        var told = "SKIPPED: NO published election was taken over, for there is no shared/data/" + ARCHIVE + " above "
                + Path.of("").toAbsolutePath() + "; name the folder that holds " + ARCHIVE
                + " in the environment variable SILLOK_DATA";
        System.out.println("\n**** " + told + " ****\n");
        return abort(told);
    }
}
