/** Plans of districts and dongs (구·동단위계획형): called for, submitted, adjusted in consultation, confirmed. */
@NullMarked
package org.sillok.command.plan;

import org.jspecify.annotations.NullMarked;
