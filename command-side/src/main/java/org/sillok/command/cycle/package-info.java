/** Cycles of participatory budgeting (참여예산 주기): rules, stages, voters, and what the ballots select. */
@NullMarked
package org.sillok.command.cycle;

import org.jspecify.annotations.NullMarked;
