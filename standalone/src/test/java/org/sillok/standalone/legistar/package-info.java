/** Tests of the import of published council records. */
@NullMarked
package org.sillok.standalone.legistar;

import org.jspecify.annotations.NullMarked;
