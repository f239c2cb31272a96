/** Asking witnesses for cosignatures (c2sp.org/tlog-witness). */
@NullMarked
package org.sillok.tlog.witness;

import org.jspecify.annotations.NullMarked;
