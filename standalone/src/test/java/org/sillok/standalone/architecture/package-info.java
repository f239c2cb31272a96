/** The rules of the house, tested. */
@NullMarked
package org.sillok.standalone.architecture;

import org.jspecify.annotations.NullMarked;
