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
        PlainText.require("source", source, 200);
        PlainText.require("provision", provision, 100);
    }

    @Override
    public String toString() {
        return source + " " + provision;
    }
}
