/** Counting a cycle again from outside, over the public reading interface. */
@NullMarked
package org.sillok.standalone.recount;

import org.jspecify.annotations.NullMarked;
