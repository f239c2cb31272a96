/** The vault: values encrypted under a key for each person and each text, and these keys wrapped by a master key. */
@NullMarked
package org.sillok.axon.vault;

import org.jspecify.annotations.NullMarked;
