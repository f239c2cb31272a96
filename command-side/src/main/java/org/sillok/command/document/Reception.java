package org.sillok.command.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sillok.axon.Erasures;
import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.command.intake.Submission;
import org.sillok.command.intake.UnknownThings;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.document.ContentStore;
import org.sillok.kernel.document.DocumentRefusal.DocumentEmpty;
import org.sillok.kernel.document.DocumentRefusal.DocumentIsRedacted;
import org.sillok.kernel.document.DocumentRefusal.DocumentTooLarge;
import org.sillok.kernel.document.DocumentRefusal.MediaTypeNotAllowed;
import org.sillok.kernel.document.DocumentRefusal.NothingToAttachTo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Receives the bytes of documents: they are looked at and durable before any event speaks of them. */
@Component
class Reception {

    /** Bytes that the record can take in. */
    record Received(DocumentId document, long size, String mediaType) {
        StoreDocument command(Commitment title, Act act) {
            return new StoreDocument(document, size, mediaType, title, act);
        }
    }

    private final ContentStore store;
    private final EventLog log;
    private final Erasures erasures;
    private final long most;

    Reception(
            ContentStore store,
            EventLog log,
            Erasures erasures,
            @Value("${sillok.documents.most:20MB}") DataSize most) {
        this.store = store;
        this.log = log;
        this.erasures = erasures;
        this.most = most.toBytes();
    }

    /** Looks at the bytes and keeps them; when this returns they are durable. Of a dry run, nothing is kept. */
    Received receive(byte[] content, Declared declared, Submission submission) {
        var received = examine(content, declared);
        // Else its content would be back, although the command is refused.
        if (erasures.isRedacted(received.document())) throw new Refused(new DocumentIsRedacted(received.document()));
        if (!submission.isDryRun()) store.keep(received.document(), content);
        return received;
    }

    /** @throws Refused when they are not what the record takes in, or not what was declared */
    Received examine(byte[] content, Declared declared) {
        if (content.length == 0) throw new Refused(new DocumentEmpty());
        if (content.length > most) throw new Refused(new DocumentTooLarge(content.length, most));
        var hash = sha256(content);
        declared.require(hash);
        var mediaType = MediaTypes.of(content);
        if (!MediaTypes.isAllowed(mediaType)) throw new Refused(new MediaTypeNotAllowed(mediaType));
        return new Received(new DocumentId(hash), content.length, mediaType);
    }

    /** That the thing to attach to is there. @throws Refused when it is not */
    Evidence present(DocumentId document, String to) {
        var thing = UnknownThings.named(to).toString();
        var last = log.lastSequence(thing);
        if (last.isEmpty()) throw new Refused(new NothingToAttachTo(document, thing));
        return new Evidence(thing, last.getAsLong());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
