package org.sillok.command.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MediaTypesTest {

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void takes_in(byte[] content, String mediaType) {
        assertThat(MediaTypes.of(content)).isEqualTo(mediaType);
        assertThat(MediaTypes.isAllowed(mediaType)).isTrue();
    }

    static Stream<Arguments> takes_in() throws IOException {
        return Stream.of(
                arguments(text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"), "application/pdf"),
                arguments(text("제1차 정기회의 회의록\n\n개회 14:00\n"), "text/plain"),
                arguments(text("One, two; three\nand a line without any\n"), "text/plain"),
                arguments(text("항목,금액\n\"가, 나\",130\n다,70\n"), "text/csv"),
                arguments(text("line;amount\na;1\n"), "text/csv"),
                arguments(text("line;amount\n\na;1\n \n"), "text/csv"),
                arguments(text("2020\n"), "text/plain"),
                arguments(text("{\"a\": 1}\n{\"b\": 2}\n"), "text/plain"),
                arguments(text("{\"lines\": [1, 2]}"), "application/json"),
                arguments(text(" [1]\n"), "application/json"),
                arguments(text("<?xml version=\"1.0\"?>\n<minutes><item/></minutes>"), "application/xml"),
                arguments(image("png"), "image/png"),
                arguments(image("jpg"), "image/jpeg"),
                arguments(image("gif"), "image/gif"),
                arguments(image("bmp"), "image/bmp"),
                arguments(image("tif"), "image/tiff"),
                arguments(webp(), "image/webp"),
                arguments(
                        zip("[Content_Types].xml", "word/document.xml"),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                arguments(
                        annotated("[Content_Types].xml", "docProps/app.xml", "word/document.xml"),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                arguments(
                        zip("_rels/.rels", "[Content_Types].xml", "xl/workbook.xml"),
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                arguments(
                        zip("[Content_Types].xml", "ppt/presentation.xml"),
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
                arguments(
                        declaring("application/vnd.oasis.opendocument.text"),
                        "application/vnd.oasis.opendocument.text"),
                arguments(
                        declaring("application/vnd.oasis.opendocument.spreadsheet"),
                        "application/vnd.oasis.opendocument.spreadsheet"),
                arguments(
                        declaring("application/vnd.oasis.opendocument.presentation"),
                        "application/vnd.oasis.opendocument.presentation"),
                arguments(declaring("application/hwp+zip"), "application/hwp+zip"),
                arguments(compound("HWP Document File", StandardCharsets.US_ASCII), "application/x-hwp-v5"),
                arguments(compound("WordDocument", StandardCharsets.UTF_16LE), "application/msword"),
                arguments(compound("Workbook", StandardCharsets.UTF_16LE), "application/vnd.ms-excel"),
                arguments(compound("PowerPoint Document", StandardCharsets.UTF_16LE), "application/vnd.ms-powerpoint"));
    }

    /** The sender is told what it was that the record does not take in. */
    @ParameterizedTest(name = "{1}")
    @MethodSource
    void tells_what_an_archive_is(byte[] content, String mediaType) {
        assertThat(MediaTypes.of(content)).isEqualTo(mediaType);
    }

    static Stream<Arguments> tells_what_an_archive_is() throws IOException {
        return Stream.of(
                arguments(smallest(), "application/zip"),
                arguments(zip("a.txt"), "application/zip"),
                arguments(zip("[Content_Types].xml", "visio/document.xml"), "application/x-tika-ooxml"),
                arguments(zip("[Content_Types].xml", "xl/vbaProject.bin"), "application/x-office-macros"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void keeps_out(String what, byte[] content) {
        assertThat(MediaTypes.isAllowed(MediaTypes.of(content))).as(what).isFalse();
    }

    static Stream<Arguments> keeps_out() throws IOException {
        return Stream.of(
                arguments("a page", text("<!DOCTYPE html>\n<html><body>hi</body></html>")),
                arguments("a page without a doctype", text("<html><script>alert(1)</script></html>")),
                arguments(
                        "a page as XML",
                        text("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>")),
                arguments(
                        "a page hidden in XML",
                        text("<?xml version=\"1.0\"?><a><h:script xmlns:h=\"http://www.w3.org/1999/xhtml\"/></a>")),
                arguments(
                        "a picture that runs",
                        text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>")),
                arguments("a picture that runs, bare", text("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>")),
                arguments(
                        "a style sheet that runs",
                        text("<?xml version=\"1.0\"?><?xml-stylesheet href=\"x.xsl\"?><a/>")),
                arguments("a script", text("#!/bin/sh\nrm -rf /\n")),
                arguments("a program for Windows", program()),
                arguments(
                        "a program for Linux",
                        new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0}),
                arguments("a class", new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 69}),
                arguments("an archive", zip("a.txt", "b.txt")),
                arguments("a library", zip("META-INF/MANIFEST.MF", "A.class")),
                arguments(
                        "a document with macros",
                        zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
                arguments("an old document with macros", compoundWithMacros()),
                arguments("a container of something else", compound("Whatever", StandardCharsets.UTF_16LE)),
                arguments("bytes of no kind", new byte[] {0, 1, 2, 3, 4, 5, 6, 7}),
                arguments(
                        "an archive whose directory lies nowhere",
                        misled(zip("[Content_Types].xml"), Integer.MAX_VALUE)),
                arguments("an archive whose directory lies before it", misled(zip("[Content_Types].xml"), -7)),
                arguments("an archive whose directory begins in its last bytes", endless(zip("[Content_Types].xml"))),
                arguments("an archive with a name that runs past its end", longNamed(zip("[Content_Types].xml"))),
                arguments("an archive without a directory", misled(zip("[Content_Types].xml"), 0)),
                arguments("a broken archive", new byte[] {'P', 'K', 3, 4, 0, 0}));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] image(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, bytes))
                .isTrue();
        return bytes.toByteArray();
    }

    private static byte[] webp() {
        return "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text("<x/>"));
            }
        }
        return bytes.toByteArray();
    }

    /** The smallest archive with anything in it: an empty file with a name of one letter, in 100 bytes. */
    private static byte[] smallest() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(stored("a", new byte[0]));
        }
        return bytes.toByteArray();
    }

    /** An archive whose directory says more of its entries than their names, and which ends with the longest comment. */
    private static byte[] annotated(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setComment("x".repeat(65_535));
            for (var name : names) {
                var entry = new ZipEntry(name);
                entry.setLastModifiedTime(FileTime.from(Instant.EPOCH));
                entry.setComment("part of the minutes");
                zip.putNextEntry(entry);
                zip.write(text("<x/>"));
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        var crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        return entry;
    }

    /** A package as OpenDocument and HWPX have it: the first entry, not compressed, says what it is. */
    private static byte[] declaring(String mediaType) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var content = text(mediaType);
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(stored("mimetype", content));
            zip.write(content);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(text("<x/>"));
        }
        return bytes.toByteArray();
    }

    /** The container of the old office formats, with a stream of that name. */
    private static byte[] compound(String name, Charset charset) {
        var bytes = new byte[2_048];
        var magic = new int[] {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
        for (int i = 0; i < magic.length; i++) bytes[i] = (byte) magic[i];
        var mark = name.getBytes(charset);
        System.arraycopy(mark, 0, bytes, 1_024, mark.length);
        return bytes;
    }

    /** The archive, with another place for its directory in its last bytes. */
    private static byte[] misled(byte[] zip, int place) {
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(zip.length - 6, place);
        return zip;
    }

    private static byte[] endless(byte[] zip) {
        return misled(zip, zip.length - 1);
    }

    /** The archive of one entry, whose name is said to go on beyond the last byte. */
    private static byte[] longNamed(byte[] zip) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int length = bytes.getInt(zip.length - 6) + 28;
        return bytes.putShort(length, (short) (bytes.getShort(length) + 60)).array();
    }

    private static byte[] compoundWithMacros() {
        var bytes = compound("WordDocument", StandardCharsets.UTF_16LE);
        var macros = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(macros, 0, bytes, 1_536, macros.length);
        return bytes;
    }

    private static byte[] program() {
        var bytes = new byte[256];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[0x3c] = (byte) 0x80;
        bytes[0x80] = 'P';
        bytes[0x81] = 'E';
        return bytes;
    }
}
