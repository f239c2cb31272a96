package org.sillok.kernel.custody;

import org.sillok.kernel.Act;
import org.sillok.kernel.CustodyId;
import org.sillok.kernel.EventType;

/**
 * The transparency log goes on under another key.
 *
 * @param former the vkey it was signed with until now
 * @param next the vkey it is signed with besides from now on, and later alone
 * @param announcement the signed note that says so, under both keys
 */
@EventType("log-key-rotated")
public record LogKeyRotated(CustodyId custody, String former, String next, String announcement, Act act)
        implements CustodyEvent {}
