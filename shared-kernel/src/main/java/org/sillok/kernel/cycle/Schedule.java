package org.sillok.kernel.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sillok.kernel.InvalidValue;

/** When the stages of a cycle are to be: in their order, the ballot among them, none before the one before it ends. */
public record Schedule(@JsonValue List<StageWindow> windows) {

    @JsonCreator
    public Schedule {
        windows = List.copyOf(windows);
        if (windows.stream().noneMatch(window -> window.stage() == Stage.BALLOT)) {
            throw new InvalidValue("schedule", "stages with the ballot among them", stages(windows));
        }
        for (int i = 1; i < windows.size(); i++) requireOrder(windows.get(i - 1), windows.get(i));
    }

    private static void requireOrder(StageWindow earlier, StageWindow later) {
        if (later.stage().compareTo(earlier.stage()) <= 0) {
            throw new InvalidValue("schedule", "each stage once, in their order", List.of(earlier, later));
        }
        if (later.opens().isBefore(earlier.closes())) {
            throw new InvalidValue("schedule", "no stage before the one before it ends", List.of(earlier, later));
        }
    }

    public Optional<StageWindow> window(Stage stage) {
        return windows.stream().filter(window -> window.stage() == stage).findFirst();
    }

    /** The first stage after a number of them; empty after the last. */
    public Optional<Stage> after(int stages) {
        return stages < windows.size() ? Optional.of(windows.get(stages).stage()) : Optional.empty();
    }

    /** The first later stage that an extension of a stage would leave no time for; empty where all keep some. */
    public Optional<StageWindow> swallowed(Stage stage, Instant until) {
        return windows.stream()
                .filter(window -> window.stage().compareTo(stage) > 0)
                .filter(window -> !window.closes().isAfter(until))
                .findFirst();
    }

    /** The schedule with a stage that ends later; what would begin earlier than that begins then. */
    public Schedule extended(Stage stage, Instant until) {
        var changed = new ArrayList<StageWindow>();
        for (var window : windows) {
            if (window.stage() == stage) {
                changed.add(new StageWindow(stage, window.opens(), until));
            } else if (window.stage().compareTo(stage) > 0 && window.opens().isBefore(until)) {
                changed.add(new StageWindow(window.stage(), until, window.closes()));
            } else {
                changed.add(window);
            }
        }
        return new Schedule(changed);
    }

    private static List<Stage> stages(List<StageWindow> windows) {
        return windows.stream().map(StageWindow::stage).toList();
    }
}
