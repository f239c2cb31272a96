/** What the record holds about people, and on what ground: the register that anybody can read, and that the code keeps to. */
@NullMarked
package org.sillok.kernel.privacy;

import org.jspecify.annotations.NullMarked;
