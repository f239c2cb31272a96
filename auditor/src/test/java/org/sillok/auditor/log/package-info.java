/** Readers that take what most leaves and votes look like, held against those that decide what they are. */
@NullMarked
package org.sillok.auditor.log;

import org.jspecify.annotations.NullMarked;
