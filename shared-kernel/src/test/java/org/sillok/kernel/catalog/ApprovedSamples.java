package org.sillok.kernel.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The approved samples on disk: what this software once wrote, and has to read for ever. */
final class ApprovedSamples {

    private static final Path ROOT = Path.of("src/test/resources/samples");
    private static final boolean APPROVE = Boolean.getBoolean("sillok.approve");

    private ApprovedSamples() {}

    /** The names of all samples: {@code vote-cast/1-proxy}. */
    static List<String> names() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .map(file -> file.substring(0, file.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String type(String name) {
        return name.substring(0, name.indexOf('/'));
    }

    static int revision(String name) {
        return Integer.parseInt(name.substring(name.indexOf('/') + 1).split("-", 2)[0]);
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The sample of that name. Where there is none yet, it is written when approval was asked for; never overwritten. */
    static String approved(String name, String written) {
        if (Files.exists(file(name))) return text(name);
        if (!APPROVE) {
            throw new AssertionError("""
                    There is no approved sample %s. It is part of the record for ever: look at it, and approve it with
                    ./mvnw test -pl shared-kernel -Dtest=EventContractTest -Dsillok.approve=true
                    %s""".formatted(file(name), written));
        }
        try {
            Files.createDirectories(file(name).getParent());
            Files.writeString(file(name), written);
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        return ROOT.resolve(name + ".json");
    }
}
