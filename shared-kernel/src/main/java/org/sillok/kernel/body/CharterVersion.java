package org.sillok.kernel.body;

import java.time.LocalDate;

/**
 * A charter and when it holds.
 *
 * @param version 1 for the founding charter, then one more for each amendment
 * @param effective the first day on which it holds
 */
public record CharterVersion(int version, LocalDate effective, Charter charter) {}
