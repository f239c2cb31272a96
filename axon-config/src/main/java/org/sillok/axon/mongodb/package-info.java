/** Which MongoDB is used: a real one by its address, or a stand-in inside the process; and the vault that lies in it. */
@NullMarked
package org.sillok.axon.mongodb;

import org.jspecify.annotations.NullMarked;
