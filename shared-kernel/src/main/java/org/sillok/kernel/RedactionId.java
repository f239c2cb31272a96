package org.sillok.kernel;

/** Names the redaction of a text by the text: there is one at most. */
public record RedactionId(Commitment text) implements StreamId {

    @Override
    public String value() {
        return text.hash();
    }

    @Override
    public String toString() {
        return "redaction:" + value();
    }
}
