/** What citizens propose (시민제안), from its submission to what came of its money. */
@NullMarked
package org.sillok.kernel.proposal;

import org.jspecify.annotations.NullMarked;
