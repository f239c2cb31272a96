/** What is checked, what it covered, and where it did not hold. */
@NullMarked
package org.sillok.auditor.finding;

import org.jspecify.annotations.NullMarked;
