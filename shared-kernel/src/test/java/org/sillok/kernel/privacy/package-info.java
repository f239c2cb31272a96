/** That the register leaves nothing out. */
@NullMarked
package org.sillok.kernel.privacy;

import org.jspecify.annotations.NullMarked;
