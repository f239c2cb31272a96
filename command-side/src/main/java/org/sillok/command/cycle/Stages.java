package org.sillok.command.cycle;

import java.time.Instant;
import org.sillok.command.Refused;
import org.sillok.kernel.cycle.CycleFacts;
import org.sillok.kernel.cycle.CycleRefusal.ExtensionNotLater;
import org.sillok.kernel.cycle.CycleRefusal.ExtensionSwallowsStage;
import org.sillok.kernel.cycle.CycleRefusal.ExtensionTooLate;
import org.sillok.kernel.cycle.CycleRefusal.OutsideStageWindow;
import org.sillok.kernel.cycle.CycleRefusal.StageNotInProgress;
import org.sillok.kernel.cycle.CycleRefusal.StageNotOver;
import org.sillok.kernel.cycle.CycleRefusal.StageNotScheduled;
import org.sillok.kernel.cycle.CycleRefusal.StageOutOfOrder;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.cycle.StageExtended;
import org.sillok.kernel.cycle.StageWindow;

/** When a stage may begin, end, and be given more time. */
final class Stages {

    private Stages() {}

    /** Refuses unless the stage comes next, none is in progress, and it is its time. */
    static void requireDue(CycleFacts cycle, Stage stage, Instant at) {
        var window = window(cycle, stage);
        var current = cycle.inProgress();
        if (current.isPresent() || cycle.next().filter(stage::equals).isEmpty()) {
            var due = current.map(one -> one.word() + ", which is in progress")
                    .or(() -> cycle.next().map(Stage::word))
                    .orElse("none, for all are over");
            throw new Refused(new StageOutOfOrder(cycle.cycle(), stage, due));
        }
        if (!window.contains(at)) {
            throw new Refused(new OutsideStageWindow(cycle.cycle(), stage, at, window.opens(), window.closes()));
        }
    }

    /** Refuses unless the stage is in progress and its time is over. */
    static void requireOver(CycleFacts cycle, Stage stage, Instant at) {
        var window = inProgress(cycle, stage);
        if (at.isBefore(window.closes())) {
            throw new Refused(new StageNotOver(cycle.cycle(), stage, at, window.closes()));
        }
    }

    static StageExtended extended(CycleFacts cycle, ExtendStage asked) {
        var stage = asked.stage();
        var closes = inProgress(cycle, stage).closes();
        if (!asked.at().isBefore(closes)) {
            throw new Refused(new ExtensionTooLate(cycle.cycle(), stage, asked.at(), closes));
        }
        if (!asked.until().isAfter(closes)) {
            throw new Refused(new ExtensionNotLater(cycle.cycle(), stage, asked.until(), closes));
        }
        cycle.schedule().swallowed(stage, asked.until()).ifPresent(later -> {
            throw new Refused(
                    new ExtensionSwallowsStage(cycle.cycle(), stage, asked.until(), later.stage(), later.closes()));
        });
        return new StageExtended(
                cycle.cycle(), stage, asked.until(), cycle.schedule().extended(stage, asked.until()), asked.act());
    }

    private static StageWindow inProgress(CycleFacts cycle, Stage stage) {
        var window = window(cycle, stage);
        if (cycle.inProgress().filter(stage::equals).isEmpty()) {
            throw new Refused(new StageNotInProgress(cycle.cycle(), stage));
        }
        return window;
    }

    private static StageWindow window(CycleFacts cycle, Stage stage) {
        return cycle.schedule()
                .window(stage)
                .orElseThrow(() -> new Refused(new StageNotScheduled(cycle.cycle(), stage)));
    }
}
