package org.sillok.command.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells the old office formats apart, and 한글: all are the same container, with streams of other names in it. */
final class CompoundFiles {

    /** A text that is found in files of one kind only; read byte by byte, as Latin-1. */
    private record Mark(String bytes, String mediaType) {}

    private static final List<Mark> MARKS = List.of(
            new Mark("HWP Document File", "application/x-hwp-v5"),
            new Mark(name("_VBA_PROJECT"), "application/x-office-macros"),
            new Mark(name("WordDocument"), "application/msword"),
            new Mark(name("Workbook"), "application/vnd.ms-excel"),
            new Mark(name("PowerPoint Document"), "application/vnd.ms-powerpoint"));

    private CompoundFiles() {}

    static String mediaType(byte[] content, String otherwise) {
        var bytes = new String(content, StandardCharsets.ISO_8859_1);
        return MARKS.stream()
                .filter(mark -> bytes.contains(mark.bytes()))
                .map(Mark::mediaType)
                .findFirst()
                .orElse(otherwise);
    }

    /** The name of a stream as the container's directory writes it. */
    private static String name(String stream) {
        return new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
