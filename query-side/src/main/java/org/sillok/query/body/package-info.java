/** Questions about bodies. */
@NullMarked
package org.sillok.query.body;

import org.jspecify.annotations.NullMarked;
