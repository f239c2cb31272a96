package org.sillok.standalone.legistar;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Disclosure;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Vault;

/**
 * Seals texts and keeps their disclosures in the vault, many at a time. The same public text is sealed once in a run; a
 * personal value is always sealed for itself.
 */
final class Seals {

    private final Vault vault;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Commitment> known = new HashMap<>();
    private final List<Disclosure> unkept = new ArrayList<>();

    Seals(Vault vault) {
        this.vault = vault;
    }

    /** Seals a public text, with its line ends as everywhere in this record. */
    Commitment text(String text) {
        return known.computeIfAbsent(
                text.replace("\r\n", "\n").replace('\r', '\n').strip(), one -> seal(one, null));
    }

    Commitment personal(PersonId person, String value) {
        return seal(value, person);
    }

    /** Makes everything sealed so far durable; to be called before an event refers to it. */
    void keep() {
        if (unkept.isEmpty()) return;
        vault.keep(List.copyOf(unkept));
        unkept.clear();
    }

    private Commitment seal(String value, @Nullable PersonId subject) {
        var salt = new byte[Disclosure.SALT_BYTES];
        random.nextBytes(salt);
        var disclosure = Disclosure.of(value, subject, salt);
        unkept.add(disclosure);
        return disclosure.commitment();
    }
}
