@NullMarked
package org.sillok.sequencer;

import org.jspecify.annotations.NullMarked;
