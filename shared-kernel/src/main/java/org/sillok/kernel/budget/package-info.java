/** Budgets (예산): a tree of lines in exact integers, and what changes it. */
@NullMarked
package org.sillok.kernel.budget;

import org.jspecify.annotations.NullMarked;
