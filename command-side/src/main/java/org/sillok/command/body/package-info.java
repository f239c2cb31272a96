/** Bodies (회의체): established with a charter, filled with members for terms, and dissolved. */
@NullMarked
package org.sillok.command.body;

import org.jspecify.annotations.NullMarked;
