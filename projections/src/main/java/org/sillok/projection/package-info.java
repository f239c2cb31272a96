/** Read models as pure folds: no framework, so that an auditor runs the very same code. */
@NullMarked
package org.sillok.projection;

import org.jspecify.annotations.NullMarked;
