/** Verifies a log: signatures, trees, leaves, and the bytes that they stand for. */
@NullMarked
package org.sillok.auditor.log;

import org.jspecify.annotations.NullMarked;
