/** Cycles of participatory budgeting (참여예산 주기): from ballots to the projects that are funded, in exact arithmetic. */
@NullMarked
package org.sillok.kernel.cycle;

import org.jspecify.annotations.NullMarked;
