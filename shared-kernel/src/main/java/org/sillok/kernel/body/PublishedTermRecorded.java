package org.sillok.kernel.body;

import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.EventType;

/** A term of office was taken over as published, whether or not it fits the charter. */
@EventType("published-term-recorded")
public record PublishedTermRecorded(BodyId body, Membership membership, Commitment title, Act act)
        implements BodyEvent {}
