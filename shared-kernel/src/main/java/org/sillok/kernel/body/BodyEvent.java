package org.sillok.kernel.body;

import org.sillok.kernel.BodyId;
import org.sillok.kernel.Event;

/** What can happen to a body. */
public sealed interface BodyEvent extends Event
        permits BodyEstablished,
                CharterAmended,
                MemberAppointed,
                MemberReappointed,
                MembershipEnded,
                OfficeDesignated,
                BodyDissolved,
                PublishedTermRecorded {

    BodyId body();

    @Override
    default BodyId stream() {
        return body();
    }
}
