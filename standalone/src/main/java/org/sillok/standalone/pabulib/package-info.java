/** Takes over elections of participatory budgeting that were published as files of Pabulib (.pb). */
@NullMarked
package org.sillok.standalone.pabulib;

import org.jspecify.annotations.NullMarked;
