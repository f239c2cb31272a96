package org.sillok.kernel.body;

import org.sillok.kernel.Citation;
import org.sillok.kernel.Commitment;

/**
 * What an appointment check found.
 *
 * @param check the check's name
 * @param met whether the appointment satisfies it
 * @param finding the numbers in words; sealed, because they may tell a person's age or gender
 */
public record Advice(String check, Citation rule, boolean met, Commitment finding) {}
