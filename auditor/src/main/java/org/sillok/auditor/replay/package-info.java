/** Folds the events of a log into the read models, up to any moment, and holds them against what the log attests. */
@NullMarked
package org.sillok.auditor.replay;

import org.jspecify.annotations.NullMarked;
