/** What holds for the store inside the process: that nothing acknowledged is ever lost. */
@NullMarked
package org.sillok.axon.embedded;

import org.jspecify.annotations.NullMarked;
