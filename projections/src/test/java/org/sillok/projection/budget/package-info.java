/** Tests of what is asked about budgets. */
@NullMarked
package org.sillok.projection.budget;

import org.jspecify.annotations.NullMarked;
