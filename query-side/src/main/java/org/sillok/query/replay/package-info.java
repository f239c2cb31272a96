/** The record folded anew for somebody, up to a moment of their choice, apart from all stored views. */
@NullMarked
package org.sillok.query.replay;

import org.jspecify.annotations.NullMarked;
