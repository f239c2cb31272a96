/** Runs the folds over the record, stores every version of every view, and answers from them as of any position. */
@NullMarked
package org.sillok.query.engine;

import org.jspecify.annotations.NullMarked;
