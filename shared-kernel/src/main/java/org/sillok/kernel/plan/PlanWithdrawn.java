package org.sillok.kernel.plan;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.PlanId;

/** Whoever submitted the plan took it back. */
@EventType("plan-withdrawn")
public record PlanWithdrawn(PlanId plan, Act act) implements PlanEvent {}
