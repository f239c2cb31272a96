package org.sillok.kernel.custody;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.CustodyId;
import org.sillok.kernel.EventType;

/**
 * The stored views were folded again from the events up to a position, and were the same. Whoever folds those events can
 * compare, since this lies in the record and its log as they do.
 *
 * @param position the last event that was folded
 * @param readModels what every read model came to, in the order of their names
 * @param heads where every stream ended
 */
@EventType("state-attested")
public record StateAttested(
        CustodyId custody, long position, List<ReadModelDigest> readModels, StreamHeadsDigest heads, Act act)
        implements CustodyEvent {

    public StateAttested {
        readModels = List.copyOf(readModels);
    }
}
