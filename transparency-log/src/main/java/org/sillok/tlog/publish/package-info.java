/** Publishing a log so that no crash can fork it. */
@NullMarked
package org.sillok.tlog.publish;

import org.jspecify.annotations.NullMarked;
