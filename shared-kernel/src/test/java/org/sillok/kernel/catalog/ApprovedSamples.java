package org.sillok.kernel.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The approved samples on disk: what this software once wrote, and has to read for ever. */
final class ApprovedSamples {

    static final ApprovedSamples EVENTS = new ApprovedSamples(Path.of("src/test/resources/samples"));
    static final ApprovedSamples REFUSALS = new ApprovedSamples(Path.of("src/test/resources/refusals"));
    private static final boolean APPROVE = Boolean.getBoolean("sillok.approve");

    private final Path root;

    private ApprovedSamples(Path root) {
        this.root = root;
    }

    /** The names of all samples: {@code vote-cast/1-proxy}. */
    List<String> names() {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
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

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        return new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The sample of that name. Where there is none yet, it is written when approval was asked for; never overwritten. */
    String approved(String name, String written) {
        if (Files.exists(file(name))) return text(name);
        if (!APPROVE) {
            throw new AssertionError("""
                    There is no approved sample %s. It is part of the record for ever: look at it, and approve it with
                    ./mvnw test -pl shared-kernel -Dtest=*ContractTest -Dsillok.approve=true
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

    private Path file(String name) {
        return root.resolve(name + ".json");
    }
}
