package org.sillok.kernel.budget;

import org.sillok.kernel.Act;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.EventType;

/** A part of a line was allotted to a new line under it (배정). */
@EventType("amount-allotted")
public record AmountAllotted(BudgetId budget, Line line, Act act) implements BudgetEvent {}
