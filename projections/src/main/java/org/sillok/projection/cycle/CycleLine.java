package org.sillok.projection.cycle;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.cycle.Stage;
import org.sillok.projection.body.BodyRef;

/** A cycle in a list. */
public record CycleLine(
        CycleId id,
        Commitment title,
        BodyRef body,
        int fiscalYear,
        @Nullable Stage inProgress,
        CycleFile.Voting voting,
        boolean confirmed) {}
