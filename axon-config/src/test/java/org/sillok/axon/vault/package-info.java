/** What every vault must do. */
@NullMarked
package org.sillok.axon.vault;

import org.jspecify.annotations.NullMarked;
