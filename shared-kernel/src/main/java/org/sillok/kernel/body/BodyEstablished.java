package org.sillok.kernel.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.EventType;

/** A body came into being with its founding charter, all seats vacant. */
@EventType("body-established")
public record BodyEstablished(
        BodyId body, Commitment name, @Nullable BodyId parent, LocalDate on, Charter charter, Act act)
        implements BodyEvent {}
