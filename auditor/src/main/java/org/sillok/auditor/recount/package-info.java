/** Counts again what the record decided, from the events alone and by the rules of the kernel. */
@NullMarked
package org.sillok.auditor.recount;

import org.jspecify.annotations.NullMarked;
