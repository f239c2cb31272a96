package org.sillok.projection.budget;

import org.sillok.kernel.BudgetId;
import org.sillok.projection.Trace;

/** One change of a budget, with who made it, why, and under what authority. */
public record BudgetChangeView(BudgetId budget, long sequence, BudgetChange change, Trace trace) {}
