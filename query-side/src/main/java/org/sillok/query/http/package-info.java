/** What all reading over HTTP has in common: moments, pages, revealed texts, problems. */
@NullMarked
package org.sillok.query.http;

import org.jspecify.annotations.NullMarked;
