package org.sillok.kernel;

/** In which capacity somebody acts. */
public enum Capacity {
    ADMINISTRATOR,
    CLERK,
    CHAIR,
    MEMBER,
    CITIZEN,
    AUDITOR,
    SYSTEM
}
