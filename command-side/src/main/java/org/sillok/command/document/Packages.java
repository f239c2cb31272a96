package org.sillok.command.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Looks into ZIP files for what they are: by the names in their directory, so that nothing is ever unpacked. */
final class Packages {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 65_535;
    private static final String MIMETYPE = "mimetype";
    private static final int FIRST_NAME = 30;

    private Packages() {}

    static String mediaType(byte[] content, String otherwise) {
        var declared = declared(content);
        if (declared.startsWith("application/hwp+zip")) return "application/hwp+zip";
        var names = names(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
        if (!names.contains("[Content_Types].xml")) return otherwise;
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) return "application/x-office-macros";
        if (names.contains("word/document.xml")) return openXml("wordprocessingml.document");
        if (names.contains("xl/workbook.xml")) return openXml("spreadsheetml.sheet");
        if (names.contains("ppt/presentation.xml")) return openXml("presentationml.presentation");
        return otherwise;
    }

    private static String openXml(String kind) {
        return "application/vnd.openxmlformats-officedocument." + kind;
    }

    /** What the first entry says, where that is a stored one named {@code mimetype}. */
    private static String declared(byte[] content) {
        var start = FIRST_NAME + MIMETYPE.length();
        if (content.length < start + 64) return "";
        var head = new String(content, FIRST_NAME, MIMETYPE.length() + 64, StandardCharsets.ISO_8859_1);
        return head.startsWith(MIMETYPE) ? head.substring(MIMETYPE.length()) : "";
    }

    private static Set<String> names(ByteBuffer zip) {
        var names = new HashSet<String>();
        int end = end(zip);
        if (end < 0) return names;
        int at = zip.getInt(end + 16);
        while (at >= 0 && at <= end - ENTRY_LENGTH && zip.getInt(at) == ENTRY) {
            int length = Short.toUnsignedInt(zip.getShort(at + 28));
            if (at + ENTRY_LENGTH + length > end) break;
            var name = new byte[length];
            zip.get(at + ENTRY_LENGTH, name);
            names.add(new String(name, StandardCharsets.UTF_8));
            int extra = Short.toUnsignedInt(zip.getShort(at + 30));
            int comment = Short.toUnsignedInt(zip.getShort(at + 32));
            at += ENTRY_LENGTH + length + extra + comment;
        }
        return names;
    }

    private static int end(ByteBuffer zip) {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (zip.getInt(at) == END) return at;
        }
        return -1;
    }
}
