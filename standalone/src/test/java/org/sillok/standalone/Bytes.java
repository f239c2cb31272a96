package org.sillok.standalone;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for a text byte by byte, in whatever way it may have been written. */
final class Bytes {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Bytes() {}

    /** The files under some places that hold the text. */
    static List<String> holding(String text, Path... places) throws IOException {
        var forms = forms(text);
        try (var files = Stream.of(places).flatMap(Bytes::files)) {
            return files.filter(file -> holds(read(file), forms))
                    .map(Path::toString)
                    .toList();
        }
    }

    private static Stream<Path> files(Path place) {
        try {
            return Files.walk(place).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static boolean holds(byte[] bytes, String text) {
        return holds(new String(bytes, StandardCharsets.ISO_8859_1), forms(text));
    }

    private static boolean holds(String bytes, List<String> forms) {
        return forms.stream().anyMatch(bytes::contains);
    }

    /** Every byte as a character, so that bytes are looked for as text is. */
    private static List<String> forms(String text) {
        return Stream.concat(
                        CHARSETS.stream()
                                .map(charset -> new String(text.getBytes(charset), StandardCharsets.ISO_8859_1)),
                        Stream.of(escaped(text, "%04x"), escaped(text, "%04X")))
                .toList();
    }

    /** As JSON may write it in ASCII. */
    private static String escaped(String text, String format) {
        return text.chars()
                .mapToObj(letter -> letter < 0x80 ? "" + (char) letter : "\\u" + format.formatted(letter))
                .collect(Collectors.joining());
    }
}
