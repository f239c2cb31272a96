package org.sillok.kernel.motion;

import org.sillok.kernel.body.MajorityRule;
import org.sillok.kernel.body.RecusalRule;
import org.sillok.kernel.body.TieRule;

/** The rules that a voting round is decided by, pinned when it opens. */
public record Rules(
        int charterVersion, MajorityRule opening, MajorityRule deciding, TieRule tie, RecusalRule recusal) {}
