package org.sillok.command.evidence;

import org.sillok.kernel.Evidence;

/** What the events of one stream say, folded, and how far they were read. */
public record Reading<F>(F facts, Evidence evidence) {}
