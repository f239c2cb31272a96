package org.sillok.kernel.catalog;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leads an event from one revision of its shape to the next, on reading only. Stored bytes are never rewritten.
 *
 * @param type the stable name of the event
 * @param from the revision it leads from, to the one after
 */
record Upcaster(String type, int from, UnaryOperator<ObjectNode> shape) {}
