/** Signed notes, checkpoints, cosignatures, proof files, and what makes a checkpoint trusted. */
@NullMarked
package org.sillok.tlog.note;

import org.jspecify.annotations.NullMarked;
