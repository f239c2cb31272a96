package org.sillok.pabulib;

/** Words and numbers as programs that read .pb files expect them. */
final class PbText {

    /** What the checker of Pabulib takes where no one country is meant; the record does not say in which country a body is. */
    static final String NO_COUNTRY = "Worldwide";

    private static final int MOST = 999_999_999;

    private PbText() {}

    /** On one line, for many programs read a file line by line. */
    static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** A limit that no file reaches is the largest number that is read everywhere. */
    static String count(int limit) {
        return Integer.toString(Math.min(limit, MOST));
    }
}
