package org.sillok.kernel.body;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.EventType;

/**
 * A body came into being with its founding charter, all seats vacant.
 *
 * @param zone where its days begin: every date of this body that follows from an instant is a date there
 */
@EventType("body-established")
public record BodyEstablished(
        BodyId body, Commitment name, @Nullable BodyId parent, LocalDate on, ZoneId zone, Charter charter, Act act)
        implements BodyEvent {}
