/** Budgets (예산): established as a tree of lines, allotted, transferred, and amended only with authority. */
@NullMarked
package org.sillok.command.budget;

import org.jspecify.annotations.NullMarked;
