/** Everything in one process. */
@NullMarked
package org.sillok.standalone;

import org.jspecify.annotations.NullMarked;
