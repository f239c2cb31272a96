package org.sillok.kernel.ballot;

import java.util.List;

/**
 * What is wrong with one ballot of many.
 *
 * @param index its place among them, from 0
 * @param problem the stable name of the refusal that it would have met alone, or {@code voter-twice}
 * @param faults what is wrong with its choices; nothing where it is something else
 */
public record BatchFault(int index, String problem, List<BallotFault> faults) {

    public BatchFault {
        faults = List.copyOf(faults);
    }
}
