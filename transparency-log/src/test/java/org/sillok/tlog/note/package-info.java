@NullMarked
package org.sillok.tlog.note;

import org.jspecify.annotations.NullMarked;
