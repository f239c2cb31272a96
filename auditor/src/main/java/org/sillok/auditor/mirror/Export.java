package org.sillok.auditor.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a mirror as one zip; the same mirror gives the same bytes. */
record Export(Path root) {

    private static final FileTime NO_TIME = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    void to(Path zip) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.getFileName().toString().startsWith(".")) continue;
                out.putNextEntry(entry(file));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    private ZipEntry entry(Path file) {
        var names = new StringBuilder();
        for (var part : root.relativize(file))
            names.append(names.isEmpty() ? "" : "/").append(part);
        var entry = new ZipEntry(names.toString());
        entry.setLastModifiedTime(NO_TIME);
        return entry;
    }
}
