@NullMarked
package org.sillok.tlog.publish;

import org.jspecify.annotations.NullMarked;
