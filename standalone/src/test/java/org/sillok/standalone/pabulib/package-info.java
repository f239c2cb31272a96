@NullMarked
package org.sillok.standalone.pabulib;

import org.jspecify.annotations.NullMarked;
