package org.sillok.kernel.plan;

/** The phases of a planning round, in their order. */
public enum PlanPhase {
    SUBMISSION,
    /** Consultation and adjustment (협의·조정). */
    CONSULTATION,
    CONFIRMATION
}
