package org.sillok.command.intake;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Disclosure;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Vault;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.person.PersonRefusal.PersonIsErased;

/** Seals the texts and personal values of one request: commitments go into the command, disclosures into the vault. */
final class Sealing {

    static final int LONGEST = 20_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Vault vault;
    private final List<Disclosure> disclosures = new ArrayList<>();

    Sealing(Vault vault) {
        this.vault = vault;
    }

    Commitment seal(String text, @Nullable PersonId subject) {
        if (text.isBlank() || text.length() > LONGEST || text.chars().anyMatch(Sealing::isUnprintable)) {
            throw new InvalidValue("text", "1 to " + LONGEST + " printable characters", text);
        }
        var salt = new byte[Disclosure.SALT_BYTES];
        RANDOM.nextBytes(salt);
        var disclosure = Disclosure.of(text, subject, salt);
        disclosures.add(disclosure);
        return disclosure.commitment();
    }

    /** @throws Refused where something is about somebody whose values are gone: no new ones are taken in */
    void refuseAbout(Predicate<PersonId> erased) {
        for (var disclosure : disclosures) {
            var subject = disclosure.subject();
            if (subject != null && erased.test(subject)) throw new Refused(new PersonIsErased(subject));
        }
    }

    /** Makes the disclosures durable: before the event that refers to them, so that none is ever recorded unreadable. */
    void keep() {
        if (!disclosures.isEmpty()) vault.keep(disclosures);
    }

    /** Takes them back when nothing was recorded. */
    void forget() {
        if (!disclosures.isEmpty())
            vault.forget(disclosures.stream().map(Disclosure::commitment).toList());
    }

    /** A dry run's event with its commitments opened again: nothing of it is kept anywhere. */
    String opened(String json) {
        var text = json;
        for (var disclosure : disclosures) {
            text = text.replace(
                    '"' + disclosure.commitment().hash() + '"',
                    EventJson.mapper().writeValueAsString(disclosure.value()));
        }
        return text;
    }

    private static boolean isUnprintable(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }
}
