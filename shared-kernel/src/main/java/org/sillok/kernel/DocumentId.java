package org.sillok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names a document (자료) by the SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
public record DocumentId(@JsonValue String value) implements StreamId {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator
    public DocumentId {
        if (!SHA_256.matcher(value).matches()) throw new InvalidValue("document", "64 hexadecimal digits", value);
    }

    @Override
    public String toString() {
        return "document:" + value;
    }
}
