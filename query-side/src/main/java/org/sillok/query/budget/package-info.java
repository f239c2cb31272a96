/** Questions about budgets. */
@NullMarked
package org.sillok.query.budget;

import org.jspecify.annotations.NullMarked;
