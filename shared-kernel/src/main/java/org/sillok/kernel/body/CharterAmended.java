package org.sillok.kernel.body;

import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.EventType;

/** The charter changed: a new version, in force from its effective date. */
@EventType("charter-amended")
public record CharterAmended(BodyId body, CharterVersion version, Act act) implements BodyEvent {}
