@NullMarked
package org.sillok.kernel.custody;

import org.jspecify.annotations.NullMarked;
