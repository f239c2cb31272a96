/** The tool, tried on logs that are made here, without any server. */
@NullMarked
package org.sillok.auditor;

import org.jspecify.annotations.NullMarked;
