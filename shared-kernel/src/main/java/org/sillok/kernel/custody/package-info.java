/** How the record is kept: what its views came to, what was found changed, which key its log is signed with. */
@NullMarked
package org.sillok.kernel.custody;

import org.jspecify.annotations.NullMarked;
