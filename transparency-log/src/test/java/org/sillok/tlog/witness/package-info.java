@NullMarked
package org.sillok.tlog.witness;

import org.jspecify.annotations.NullMarked;
