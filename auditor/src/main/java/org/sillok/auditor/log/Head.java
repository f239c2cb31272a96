package org.sillok.auditor.log;

import java.io.IOException;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.source.Paths;
import org.sillok.auditor.source.Source;
import org.sillok.auditor.source.Unreadable;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.Note;

/** The checkpoint that a source shows. */
public record Head(Checkpoint checkpoint, Note note) {

    /** Reads it, without looking at its signatures. @throws Unreadable if there is none, for then nothing can be verified */
    public static Head of(Source source) throws IOException {
        var bytes = source.read(Paths.CHECKPOINT).orElseThrow(() -> new Unreadable("there is no checkpoint"));
        return parse(bytes, "the checkpoint");
    }

    static Head parse(byte[] bytes, String what) throws Unreadable {
        try {
            var note = Note.parse(bytes);
            return new Head(Checkpoint.of(note), note);
        } catch (Malformed e) {
            throw new Unreadable(what + ": " + e.getMessage());
        }
    }

    public long size() {
        return checkpoint.size();
    }

    /** Whether a key of the log has signed it. */
    boolean isSigned(Trust trust) {
        try {
            trust.logOnly().verify(note);
            return true;
        } catch (NotVerified e) {
            return false;
        }
    }

    /** Verifies signature and cosignatures. */
    public void verify(Trust trust, Findings findings) {
        var signature = findings.of(Check.SIGNATURE);
        try {
            signature.covered(
                    "signatures of the log", trust.logOnly().verify(note).log().size());
        } catch (NotVerified e) {
            signature.failed("the checkpoint is not signed by the log", "" + e.getMessage());
            return;
        }
        var witnesses = findings.of(Check.WITNESSES);
        try {
            witnesses.covered(
                    "cosignatures", trust.policy().verify(note).cosignatures().size());
        } catch (NotVerified e) {
            witnesses.failed("the checkpoint is not cosigned as it must be", "" + e.getMessage());
        }
        if (trust.quorum() == 0) witnesses.uncovered("witnesses, for none was asked for", 1);
    }
}
