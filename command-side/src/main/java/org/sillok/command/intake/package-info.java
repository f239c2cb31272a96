/** Where requests come in: who asks, in which words, how often, on what condition, and what is answered. */
@NullMarked
package org.sillok.command.intake;

import org.jspecify.annotations.NullMarked;
