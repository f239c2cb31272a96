package org.sillok.kernel.cycle;

import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.EventType;

/** The rules of the cycle were replaced as a whole, before voting opened. */
@EventType("cycle-parameters-changed")
public record CycleParametersChanged(CycleId cycle, CycleParameters parameters, Act act) implements CycleEvent {}
