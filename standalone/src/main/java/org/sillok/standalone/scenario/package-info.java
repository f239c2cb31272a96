/** Scenarios: readable files of what people send to the record, loaded through its public REST API. */
@NullMarked
package org.sillok.standalone.scenario;

import org.jspecify.annotations.NullMarked;
