/** Follows the record with the transparency log, serves the log, and gives receipts. */
@NullMarked
package org.sillok.sequencer;

import org.jspecify.annotations.NullMarked;
