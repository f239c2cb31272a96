/** Natural persons, known to the record by opaque ids and commitments only. */
@NullMarked
package org.sillok.kernel.person;

import org.jspecify.annotations.NullMarked;
