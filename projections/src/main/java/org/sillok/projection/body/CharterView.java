package org.sillok.projection.body;

import org.sillok.kernel.BodyId;
import org.sillok.kernel.body.CharterVersion;
import org.sillok.projection.Trace;

/** One version of a body's charter, and where it comes from. */
public record CharterView(BodyId body, CharterVersion version, Trace enacted) {}
