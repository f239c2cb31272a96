package org.sillok.command.motion;

import org.sillok.command.Refused;
import org.sillok.kernel.motion.MotionRefusal.MotionNotInState;

/** Asks a motion to stand where something can be done, and refuses what comes too early or too late. */
record States(MotionFacts facts) {

    /** Before the body with no round open: what the motion is about. */
    Business pending() {
        if (!(facts.stage() instanceof Stage.Pending)) throw refused("pending");
        return facts.requireBusiness();
    }

    /** Before the body or put off, and not being voted on. */
    Business undecided() {
        return switch (facts.stage()) {
            case Stage.Pending stage -> facts.requireBusiness();
            case Stage.Deferred stage -> facts.requireBusiness();
            case Stage.Voting stage -> throw refused("pending or deferred");
            case Stage.Tied stage -> throw refused("pending or deferred");
            case Stage.Decided stage -> throw refused("pending or deferred");
            case Stage.Withdrawn stage -> throw refused("pending or deferred");
            case Stage.Published stage -> throw refused("pending or deferred");
        };
    }

    Round voting() {
        if (facts.stage() instanceof Stage.Voting stage) return stage.round();
        throw refused("voting");
    }

    Stage.Tied tied() {
        if (facts.stage() instanceof Stage.Tied stage) return stage;
        throw refused("tied");
    }

    Refused refused(String needed) {
        return new Refused(new MotionNotInState(facts.motion(), facts.state(), needed));
    }
}
