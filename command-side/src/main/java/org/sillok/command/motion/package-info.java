/** Motions (의안): submission, amendments, voting rounds, decisions. */
@NullMarked
package org.sillok.command.motion;

import org.jspecify.annotations.NullMarked;
