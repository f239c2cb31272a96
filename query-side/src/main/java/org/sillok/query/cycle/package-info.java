/** Questions about cycles of participatory budgeting and their ballots. */
@NullMarked
package org.sillok.query.cycle;

import org.jspecify.annotations.NullMarked;
