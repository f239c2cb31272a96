@NullMarked
package org.sillok.tlog;

import org.jspecify.annotations.NullMarked;
