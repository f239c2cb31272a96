/** Questions about proposals: the board of a cycle, and the story of each. */
@NullMarked
package org.sillok.query.proposal;

import org.jspecify.annotations.NullMarked;
