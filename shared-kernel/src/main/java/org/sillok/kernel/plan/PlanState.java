package org.sillok.kernel.plan;

/** Where a plan stands. */
public enum PlanState {
    SUBMITTED,
    CONFIRMED,
    WITHDRAWN
}
