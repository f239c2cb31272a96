package org.sillok.tlog.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.sillok.tlog.Malformed;

/** Reads the textual forms of the specifications, each in the one spelling that they allow. */
final class Text {

    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,18}");

    private Text() {}

    /** A number without sign or leading zeroes. */
    static long decimal(String digits) {
        try {
            if (DECIMAL.matcher(digits).matches()) return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new Malformed("too large a number: " + digits);
        }
        throw new Malformed("not a number without leading zeroes: " + digits);
    }

    /** Standard Base64, padded, without stray bits. */
    static byte[] base64(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (base64(bytes).equals(text)) return bytes;
        } catch (IllegalArgumentException e) {
            throw new Malformed("not Base64: " + e.getMessage());
        }
        throw new Malformed("not in the one form that Base64 gives it: " + text);
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static String utf8(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Malformed("not UTF-8");
        }
    }

    static byte[] utf8(String text) {
        try {
            var encoded = UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new Malformed("no UTF-8 can hold a lone surrogate");
        }
    }

    /** A key name: not empty, without Unicode spaces and plus signs. */
    static String keyName(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(Text::unfit)) throw new Malformed("not a key name: " + name);
        return name;
    }

    private static boolean unfit(int character) {
        return character == '+'
                || character < 0x20
                || character == 0x85
                || Character.isSpaceChar(character)
                || Character.isWhitespace(character);
    }
}
