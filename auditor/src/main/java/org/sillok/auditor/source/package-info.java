/** Where a log is read from: a server, a folder, or a zip of one. */
@NullMarked
package org.sillok.auditor.source;

import org.jspecify.annotations.NullMarked;
