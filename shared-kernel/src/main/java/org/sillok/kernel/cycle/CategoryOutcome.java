package org.sillok.kernel.cycle;

/** What one category comes to. */
sealed interface CategoryOutcome permits CategorySelection, Allocation.UndeclaredTie {}
