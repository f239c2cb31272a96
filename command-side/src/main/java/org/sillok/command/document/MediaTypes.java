package org.sillok.command.document;

import java.util.Set;
import org.apache.tika.Tika;

/**
 * Tells from the bytes alone what kind of document they are, and which kinds the record takes in: what people read, and
 * nothing that a browser or a machine would run.
 */
final class MediaTypes {

    static final String TEXT = "text/plain";
    static final String XML = "application/xml";
    private static final String ZIP = "application/zip";
    private static final String OLE = "application/x-tika-msoffice";
    private static final String OOXML = "application/x-tika-ooxml";

    private static final Set<String> ALLOWED = Set.of(
            "application/pdf",
            TEXT,
            "text/csv",
            "application/json",
            XML,
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/tiff",
            "image/bmp",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.oasis.opendocument.graphics",
            "application/x-hwp",
            "application/x-hwp-v5",
            "application/hwp+zip");

    private static final Tika TIKA = new Tika();

    private MediaTypes() {}

    static boolean isAllowed(String mediaType) {
        return ALLOWED.contains(mediaType);
    }

    static String of(byte[] content) {
        var sniffed = TIKA.detect(content);
        return switch (sniffed) {
            case ZIP, OOXML -> Packages.mediaType(content, sniffed);
            case OLE -> CompoundFiles.mediaType(content, sniffed);
            case TEXT -> Texts.mediaType(content);
            case XML -> Texts.xml(content);
            default -> sniffed;
        };
    }
}
