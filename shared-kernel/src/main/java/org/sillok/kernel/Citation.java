package org.sillok.kernel;

/**
 * A place in published law: a source ("서울특별시 시민참여 기본조례") and a provision in it ("제9조 제1항"). Public by nature and so written
 * in clear; it holds no personal data.
 *
 * @param source 1 to 200 characters
 * @param provision 1 to 100 characters
 */
public record Citation(String source, String provision) {

    public Citation {
        if (!fits(source, 200)) throw new InvalidValue("source", "1 to 200 printable characters", source);
        if (!fits(provision, 100)) throw new InvalidValue("provision", "1 to 100 printable characters", provision);
    }

    @Override
    public String toString() {
        return source + " " + provision;
    }

    private static boolean fits(String text, int most) {
        return !text.isBlank() && text.length() <= most && text.chars().noneMatch(Character::isISOControl);
    }
}
