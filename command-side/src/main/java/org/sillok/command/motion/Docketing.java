package org.sillok.command.motion;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.ActRefusal.StaleVersion;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.motion.MotionRefusal.MeetingNotOpen;
import org.sillok.kernel.motion.MotionRefusal.MotionAlreadySubmitted;
import org.sillok.kernel.motion.MotionRefusal.NotAMemberInOffice;
import org.sillok.kernel.motion.MotionRefusal.NotOnTheAgenda;
import org.sillok.kernel.motion.MotionRefusal.NothingToReconsider;
import org.sillok.kernel.motion.MotionSubmitted;

/** The rules of bringing a matter up: by a member, from the agenda, and not again once rejected in the session. */
final class Docketing {

    private Docketing() {}

    static MotionSubmitted submitted(@Nullable DocketFacts docket, SubmitMotion asked) {
        var motion = asked.motion();
        if (docket != null && docket.names(motion)) throw new Refused(new MotionAlreadySubmitted(motion));
        var matter = matter(asked);
        if (!asked.mover().inOffice()) {
            throw new Refused(new NotAMemberInOffice(motion, asked.mover().person()));
        }
        asked.draft().requireKnownMajority(motion);
        asked.draft().requireMajorityOf(motion, kind(matter, asked));
        requireAllSeen(docket, matter, asked);
        Rejections.require(matter, asked.docket().session(), motion, asked.reconsiders(), asked.earlier());
        requireReconsiderable(matter, asked);
        return event(matter, asked);
    }

    private static String matter(SubmitMotion asked) {
        var sitting = asked.sitting();
        if (sitting.over()) {
            throw new Refused(new MeetingNotOpen(
                    asked.motion(), sitting.meeting(), sitting.state().word()));
        }
        if (sitting.matter() == null) {
            throw new Refused(new NotOnTheAgenda(asked.motion(), sitting.meeting(), asked.agendaItem()));
        }
        return sitting.matter();
    }

    private static String kind(String matter, SubmitMotion asked) {
        var kind = asked.sitting().kind();
        return kind == null ? matter : kind;
    }

    /** Another motion on the matter may have come up since the record was read for this one. */
    private static void requireAllSeen(@Nullable DocketFacts docket, String matter, SubmitMotion asked) {
        if (docket == null) return;
        var seen = asked.earlier().stream().map(Fate::motion).toList();
        if (!seen.containsAll(docket.motionsOn(matter))) {
            throw new Refused(new StaleVersion(
                    docket.docket().toString(), asked.docketed().sequence(), docket.sequence()));
        }
    }

    private static void requireReconsiderable(String matter, SubmitMotion asked) {
        var earlier = asked.reconsiders();
        if (earlier == null) return;
        var fate = fate(earlier, asked.earlier());
        if (fate == null || !fate.decided()) {
            throw new Refused(
                    new NothingToReconsider(asked.motion(), earlier, fate == null ? "unknown" : fate.state()));
        }
        if (!fate.body().equals(asked.docket().body())) {
            throw new Refused(new NothingToReconsider(asked.motion(), earlier, "of " + fate.body()));
        }
        if (fate.matter() != null && !fate.matter().equals(matter)) {
            throw new Refused(new NothingToReconsider(asked.motion(), earlier, "about " + fate.matter()));
        }
    }

    private static @Nullable Fate fate(MotionId motion, List<Fate> fates) {
        return fates.stream()
                .filter(fate -> fate.motion().equals(motion))
                .findFirst()
                .orElse(null);
    }

    private static MotionSubmitted event(String matter, SubmitMotion asked) {
        var draft = asked.draft();
        return new MotionSubmitted(
                asked.motion(),
                asked.docket().body(),
                asked.sitting().meeting(),
                asked.docket().session(),
                asked.agendaItem(),
                matter,
                asked.sitting().kind(),
                draft.majority(),
                draft.title(),
                draft.text(),
                asked.mover().person(),
                null,
                asked.reconsiders(),
                draft.grants(),
                draft.challenges(),
                draft.documents(),
                evidence(asked),
                asked.act());
    }

    private static List<Evidence> evidence(SubmitMotion asked) {
        var looked = Stream.of(asked.sitting().evidence(), asked.mover().evidence(), asked.docketed());
        return Stream.concat(looked, asked.earlier().stream().map(Fate::evidence))
                .toList();
    }
}
