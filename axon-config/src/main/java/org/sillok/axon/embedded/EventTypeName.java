package org.sillok.axon.embedded;

/** A stored type with the revision of its shape. */
record EventTypeName(String name, int revision) {}
