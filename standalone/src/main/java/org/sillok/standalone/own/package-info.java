/** The server in this very process, as whatever runs beside it reaches it: over HTTP, as everybody does. */
@NullMarked
package org.sillok.standalone.own;

import org.jspecify.annotations.NullMarked;
