/** The record in Axon Server. */
@NullMarked
package org.sillok.axon.server;

import org.jspecify.annotations.NullMarked;
