@NullMarked
package org.sillok.tlog.tile;

import org.jspecify.annotations.NullMarked;
