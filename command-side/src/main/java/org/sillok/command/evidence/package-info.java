/** What a command must know of other streams, read from the record before it is sent and named in its event. */
@NullMarked
package org.sillok.command.evidence;

import org.jspecify.annotations.NullMarked;
