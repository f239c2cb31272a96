package org.sillok.kernel.custody;

import org.sillok.kernel.CustodyId;
import org.sillok.kernel.Event;

/** What the keeper of the record does or notices: no decision, so that no rule could refuse it. */
public sealed interface CustodyEvent extends Event permits StateAttested, TamperingFound, LogKeyRotated {

    CustodyId custody();

    @Override
    default CustodyId stream() {
        return custody();
    }
}
