package org.sillok.http;

import java.util.Arrays;
import java.util.Locale;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.InvalidValue;

/** What a token lets its bearer do. */
public enum Role {
    ADMIN(Capacity.ADMINISTRATOR),
    CLERK(Capacity.CLERK),
    MEMBER(Capacity.MEMBER),
    AUDITOR(Capacity.AUDITOR),
    CITIZEN(Capacity.CITIZEN);

    private final Capacity usual;

    Role(Capacity usual) {
        this.usual = usual;
    }

    /** The capacity in which somebody of this role acts unless they say otherwise. */
    public Capacity usualCapacity() {
        return usual;
    }

    /** Administrators may stand in for clerks; whether a member really is the chair, the body's own record says. */
    public boolean mayActAs(Capacity capacity) {
        return capacity == usual
                || (this == ADMIN && capacity == Capacity.CLERK)
                || (this == MEMBER && capacity == Capacity.CHAIR);
    }

    /** The role as tokens name it. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that name. @throws InvalidValue where there is none */
    static Role claimed(String name) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("role", "admin, clerk, member, auditor or citizen", name));
    }

    String authority() {
        return "ROLE_" + name();
    }
}
