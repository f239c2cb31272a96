/** Tests of what both sides keep of HTTP. */
@NullMarked
package org.sillok.http;

import org.jspecify.annotations.NullMarked;
