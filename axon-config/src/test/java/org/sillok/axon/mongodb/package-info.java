/** What holds with the stand-in for MongoDB. */
@NullMarked
package org.sillok.axon.mongodb;

import org.jspecify.annotations.NullMarked;
