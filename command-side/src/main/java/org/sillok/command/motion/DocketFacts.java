package org.sillok.command.motion;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.motion.DocketId;
import org.sillok.kernel.motion.MatterDocketed;

/** The matters that came before a session, each with the motion that brought it, in order. */
record DocketFacts(DocketId docket, List<Entry> entries) {

    /** One motion on one matter. */
    record Entry(String matter, MotionId motion) {}

    static DocketFacts fold(@Nullable DocketFacts before, MatterDocketed event) {
        var entry = new Entry(event.matter(), event.motion());
        if (before == null) return new DocketFacts(event.docket(), List.of(entry));
        return new DocketFacts(
                event.docket(),
                Stream.concat(before.entries().stream(), Stream.of(entry)).toList());
    }

    boolean names(MotionId motion) {
        return entries.stream().anyMatch(entry -> entry.motion().equals(motion));
    }

    List<MotionId> motionsOn(String matter) {
        return entries.stream()
                .filter(entry -> entry.matter().equals(matter))
                .map(Entry::motion)
                .toList();
    }

    /** The sequence of the docket's last event: it has one for each entry. */
    long sequence() {
        return entries.size() - 1L;
    }
}
