package org.sillok.auditor.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteCast;

/**
 * Reads a vote, of which there are more than of all other events, as {@link EventJson} writes those that a member casts for himself or
 * herself. Whatever it takes is such a vote byte for byte; what it does not take may be one all the same. One thread at a time.
 */
final class VoteScan {

    private static final byte[] MOTION = ascii("{\"motion\":\"");
    private static final byte[] ROUND = ascii("\"round\":");
    private static final byte[] VOTER = ascii(",\"vote\":{\"voter\":\"");
    private static final byte[] CHOICE = ascii("\"choice\":\"");
    private static final byte[] ACTOR = ascii("\"weight\":1},\"act\":{\"actor\":\"");
    private static final byte[] CAPACITY = ascii("\"capacity\":\"");
    private static final byte[] PROVENANCE = ascii("\"authority\":{\"by\":\"mandate\"},\"provenance\":\"");
    private static final byte[] END = ascii("}}");

    /** What was read before, so that names are checked and made once. */
    private final Words words = new Words();

    private final Map<String, PersonId> persons = new HashMap<>();
    private final Map<String, Act> acts = new HashMap<>();
    private @Nullable MotionId motion;

    private byte[] bytes = new byte[0];
    private int at;

    /** Reads the payload of a vote; nothing where it is written otherwise. @throws RuntimeException of a name that is none */
    @Nullable
    VoteCast read(byte[] payload) {
        bytes = payload;
        at = 0;
        var motionName = after(MOTION, true);
        if (motionName == null || !skip(ROUND)) return null;
        int round = number();
        var voter = after(VOTER, true);
        var choice = after(CHOICE, true);
        var actor = after(ACTOR, true);
        var capacity = after(CAPACITY, true);
        var provenance = after(PROVENANCE, false);
        if (round < 0 || voter == null || choice == null || actor == null || capacity == null || provenance == null)
            return null;
        var chosen = choice(choice);
        if (chosen == null || !skip(END) || at != bytes.length) return null;
        var act = act(actor, capacity, provenance);
        return act == null ? null : new VoteCast(motion(motionName), round, Vote.of(person(voter), chosen), act);
    }

    private @Nullable String after(byte[] word, boolean comma) {
        if (!skip(word)) return null;
        int from = at;
        while (at < bytes.length && bytes[at] != '"') {
            if (bytes[at] < ' ' || bytes[at] == '\\') return null;
            at++;
        }
        var text = words.of(bytes, from, at);
        at++;
        if (comma && (at >= bytes.length || bytes[at++] != ',')) return null;
        return text;
    }

    private boolean skip(byte[] word) {
        if (bytes.length - at < word.length || !Arrays.equals(bytes, at, at + word.length, word, 0, word.length))
            return false;
        at += word.length;
        return true;
    }

    private int number() {
        int from = at;
        int number = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - from < 9)
            number = number * 10 + bytes[at++] - '0';
        return at == from || (bytes[from] == '0' && at - from > 1) ? -1 : number;
    }

    private MotionId motion(String name) {
        var last = motion;
        if (last == null || !last.value().equals(name)) last = new MotionId(name);
        motion = last;
        return last;
    }

    private PersonId person(String name) {
        return persons.computeIfAbsent(name, PersonId::new);
    }

    private static @Nullable Choice choice(String name) {
        return switch (name) {
            case "YES" -> Choice.YES;
            case "NO" -> Choice.NO;
            case "ABSTAIN" -> Choice.ABSTAIN;
            default -> null;
        };
    }

    private @Nullable Act act(String actor, String capacity, String provenance) {
        if (!capacity.equals("MEMBER") || !provenance.equals("ENTERED")) return null;
        return acts.computeIfAbsent(
                actor,
                name -> new Act(
                        new ActorId(name), Capacity.MEMBER, null, new Authority.Mandate(), null, Provenance.ENTERED));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
