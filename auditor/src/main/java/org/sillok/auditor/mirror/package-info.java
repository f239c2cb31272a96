/** Keeps a copy of a log that grows with it, and of every checkpoint ever seen. */
@NullMarked
package org.sillok.auditor.mirror;

import org.jspecify.annotations.NullMarked;
