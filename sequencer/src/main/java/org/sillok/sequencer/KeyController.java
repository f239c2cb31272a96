package org.sillok.sequencer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.Custody;
import org.sillok.http.Caller;
import org.sillok.http.ForAdmin;
import org.sillok.kernel.Act;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Provenance;
import org.sillok.sequencer.Withheld.NoRotation;
import org.sillok.sequencer.Withheld.NotHandedOut;
import org.sillok.sequencer.Withheld.NotSignedAnew;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.VerifierKey;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The keys that the log is signed with, and how one follows another. */
@RestController
@RequestMapping("/log/keys")
class KeyController {

    /**
     * The keys.
     *
     * @param vkeys all that sign now
     * @param announcement the signed note by which one key follows another; absent while none does
     */
    record Standing(List<String> vkeys, @Nullable String announcement) {}

    private final Sequencer sequencer;
    private final LogKeys keys;
    private final Custody custody;

    KeyController(Sequencer sequencer, LogKeys keys, Custody custody) {
        this.sequencer = sequencer;
        this.keys = keys;
        this.custody = custody;
    }

    @GetMapping
    Standing standing() {
        return new Standing(
                sequencer.keys().stream().map(VerifierKey::toString).toList(),
                keys.announcement().map(KeyController::text).orElse(null));
    }

    /** Begins to sign with a new key besides the old one, announces it under both, and records it. */
    @ForAdmin
    @PostMapping
    Standing rotate(Authentication caller) throws InterruptedException {
        keys.rotate();
        signAnew();
        var signing = keys.keys();
        var announcement = text(keys.announcement().orElseThrow());
        custody.rotated(signing.get(0).toString(), signing.get(1).toString(), announcement, act(caller));
        return standing();
    }

    private void signAnew() throws InterruptedException {
        sequencer.signAnew();
        if (!sequencer.signedAnew()) throw new NotHandedOut(new NotSignedAnew());
    }

    private static Act act(Authentication caller) {
        var actor = Caller.of(caller).actor();
        return new Act(actor, Capacity.ADMINISTRATOR, null, new Authority.Mandate(), null, Provenance.ENTERED);
    }

    /** Ends a rotation: from now on the new key signs alone, and the old one is destroyed. */
    @ForAdmin
    @DeleteMapping("/former")
    Standing retire() throws InterruptedException {
        if (!keys.retire()) throw new NotHandedOut(new NoRotation());
        signAnew();
        return standing();
    }

    private static String text(Note note) {
        return new String(note.bytes(), UTF_8);
    }
}
