/** Budgets: the book of lines, and every change of it. */
@NullMarked
package org.sillok.projection.budget;

import org.jspecify.annotations.NullMarked;
