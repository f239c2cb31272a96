package org.sillok.command.meeting;

import org.sillok.command.Refused;
import org.sillok.kernel.meeting.MeetingRefusal.MeetingNotInState;

/** Asks a meeting to stand where something can be done, and refuses what comes too early or too late. */
record States(MeetingFacts facts) {

    Phase.Convened convened() {
        if (facts.phase() instanceof Phase.Convened phase) return phase;
        throw refused("convened");
    }

    void open() {
        if (!(facts.phase() instanceof Phase.Open)) throw refused("open");
    }

    Phase.Suspended suspended() {
        if (facts.phase() instanceof Phase.Suspended phase) return phase;
        throw refused("suspended");
    }

    /** Open or suspended. */
    void begun() {
        switch (facts.phase()) {
            case Phase.Open phase -> {}
            case Phase.Suspended phase -> {}
            case Phase.Convened phase -> throw refused("open or suspended");
            case Phase.Adjourned phase -> throw refused("open or suspended");
            case Phase.Cancelled phase -> throw refused("open or suspended");
        }
    }

    /** Convened, open or suspended. */
    MeetingFacts notOver() {
        return switch (facts.phase()) {
            case Phase.Convened phase -> facts;
            case Phase.Open phase -> facts;
            case Phase.Suspended phase -> facts;
            case Phase.Adjourned phase -> throw refused("convened, open or suspended");
            case Phase.Cancelled phase -> throw refused("convened, open or suspended");
        };
    }

    private Refused refused(String needed) {
        return new Refused(new MeetingNotInState(facts.meeting(), facts.state(), needed));
    }
}
