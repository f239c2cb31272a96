package org.sillok.kernel.plan;

/** Whose plan it is. */
public enum PlanLevel {
    /** 구. */
    DISTRICT,
    /** 동. */
    DONG
}
