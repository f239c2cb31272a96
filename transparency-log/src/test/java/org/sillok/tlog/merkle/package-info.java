@NullMarked
package org.sillok.tlog.merkle;

import org.jspecify.annotations.NullMarked;
