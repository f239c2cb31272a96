package org.sillok.projection.budget;

import org.sillok.kernel.BudgetId;
import org.sillok.projection.body.BodyRef;

/** A budget in a list. */
public record BudgetSummary(
        BudgetId id, long version, BodyRef body, int fiscalYear, String currency, long establishedTotal, long total) {}
