package org.sillok.kernel.cycle;

import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;

/**
 * The assembly confirmed what was selected, by the adopted motion that is this act's authority.
 *
 * @param selection the sequence of the result in the cycle's stream
 * @param evidence the motion as it stood
 */
@EventType("selection-confirmed")
public record SelectionConfirmed(CycleId cycle, long selection, Evidence evidence, Act act) implements CycleEvent {}
