/** What an audit came to, for people to read and to file. */
@NullMarked
package org.sillok.auditor.report;

import org.jspecify.annotations.NullMarked;
