package org.sillok.projection.body;

import java.time.LocalDate;
import java.util.List;
import org.sillok.projection.Trace;

/** A body with every version of its charter, oldest first. */
public record BodyFile(BodyView body, List<Version> charters) {

    /** A version of the charter, without its text. */
    public record Version(int version, LocalDate effective, int seats, Trace enacted) {}

    public BodyFile {
        charters = List.copyOf(charters);
    }
}
