/** The tool of an auditor, for the command line: it takes what a log serves and trusts nobody. */
@NullMarked
package org.sillok.auditor;

import org.jspecify.annotations.NullMarked;
