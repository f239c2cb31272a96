package org.sillok.http;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Slug;
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

    /** Whether a token may name this as its subject: a name by which an act is recorded, and not that of the system. */
    static boolean isSomebody(@Nullable String subject) {
        return subject != null && subject.matches(Slug.GRAMMAR) && !subject.equals(ActorId.SYSTEM.value());
    }

    public boolean mayActAs(Capacity capacity) {
        return roles.stream().anyMatch(role -> role.mayActAs(capacity));
    }

    /** The capacity of the caller's first role, unless the caller says otherwise. */
    public Capacity usualCapacity() {
        return roles.stream().findFirst().map(Role::usualCapacity).orElse(Capacity.CITIZEN);
    }
}
