package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a document (자료) by the SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
public record DocumentId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public DocumentId {
        HexDigits.require("document", 64, value);
    }

    @Override
    public String toString() {
        return "document:" + value;
    }
}
