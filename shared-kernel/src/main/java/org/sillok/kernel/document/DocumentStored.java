package org.sillok.kernel.document;

import java.util.regex.Pattern;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.EventType;
import org.sillok.kernel.InvalidValue;

/** A document was taken in: its hash is its name, its media type was sniffed from its bytes. */
@EventType("document-stored")
public record DocumentStored(DocumentId document, long size, String mediaType, Commitment title, Act act)
        implements DocumentEvent {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]{0,126}/[a-z0-9][a-z0-9.+-]{0,126}");

    public DocumentStored {
        if (size < 1) throw new InvalidValue("size", "1 or more", size);
        if (!MEDIA_TYPE.matcher(mediaType).matches()) throw new InvalidValue("mediaType", "type/subtype", mediaType);
    }
}
