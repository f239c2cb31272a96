package org.sillok.kernel.custody;

import org.sillok.kernel.Act;
import org.sillok.kernel.CustodyId;
import org.sillok.kernel.EventType;

/** Something is not as it was recorded. That it was found stays in the record, whatever is done about it. */
@EventType(value = "tampering-found", revision = 2)
public record TamperingFound(CustodyId custody, Finding finding, Act act) implements CustodyEvent {}
