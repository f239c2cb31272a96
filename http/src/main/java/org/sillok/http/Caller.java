package org.sillok.http;

import java.util.EnumSet;
import java.util.Set;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Capacity;
import org.springframework.security.core.Authentication;

/** Whoever the token says is calling. */
public record Caller(ActorId actor, Set<Role> roles) {

    /** Reads the caller from an accepted token. */
    public static Caller of(Authentication authentication) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (authentication.getAuthorities().stream()
                    .anyMatch(granted -> role.authority().equals(granted.getAuthority()))) roles.add(role);
        }
        return new Caller(new ActorId(authentication.getName()), roles);
    }

    public boolean mayActAs(Capacity capacity) {
        return roles.stream().anyMatch(role -> role.mayActAs(capacity));
    }

    /** The capacity of the caller's first role, unless the caller says otherwise. */
    public Capacity usualCapacity() {
        return roles.stream().findFirst().map(Role::usualCapacity).orElse(Capacity.CITIZEN);
    }
}
