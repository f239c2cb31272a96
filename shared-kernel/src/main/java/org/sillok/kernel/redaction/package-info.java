/** Texts that were taken away because they hold what must not be told: the commitment stays. */
@NullMarked
package org.sillok.kernel.redaction;

import org.jspecify.annotations.NullMarked;
