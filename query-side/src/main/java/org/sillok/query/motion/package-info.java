/** Questions about motions, decisions and votes. */
@NullMarked
package org.sillok.query.motion;

import org.jspecify.annotations.NullMarked;
