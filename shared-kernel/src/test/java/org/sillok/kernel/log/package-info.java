@NullMarked
package org.sillok.kernel.log;

import org.jspecify.annotations.NullMarked;
