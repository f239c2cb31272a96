/** Proposals (시민제안): submitted, screened, merged, looked at, reckoned, put on the ballot, decided, and followed to their end. */
@NullMarked
package org.sillok.command.proposal;

import org.jspecify.annotations.NullMarked;
