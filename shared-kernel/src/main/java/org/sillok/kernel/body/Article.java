package org.sillok.kernel.body;

import org.sillok.kernel.Citation;
import org.sillok.kernel.Commitment;

/** Where a rule is written, and its wording. */
public record Article(Citation citation, Commitment wording) {}
