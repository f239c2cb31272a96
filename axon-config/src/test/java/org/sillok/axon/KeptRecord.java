package org.sillok.axon;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Disclosure;
import org.sillok.kernel.Event;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.Vault;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.person.PersonalField;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Record, vault and documents in a folder, in a process that serves nothing. */
final class KeptRecord implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private KeptRecord(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static KeptRecord in(Path data, String... settings) {
        return new KeptRecord(new SpringApplicationBuilder(EventStoreContract.Application.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "sillok.data",
                        data.toString(),
                        "sillok.vault.inspection.first",
                        "1d",
                        "logging.level.root",
                        "warn"))
                .properties(settings)
                .run());
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Records events, each at the end of its stream. */
    void record(Event... events) {
        for (var event : events) {
            var stream = event.stream().toString();
            long next = part(EventLog.class).lastSequence(stream).orElse(-1) + 1;
            var kind = stream.substring(0, stream.indexOf(':'));
            part(EventStore.class).publish(new GenericDomainEventMessage<>(kind, stream, next, event));
        }
    }

    /** Registers somebody under a name, for a reason. @return what the vault has kept of it: the name, then the reason */
    List<Disclosure> register(PersonId person, String name, int number) {
        var kept = List.of(disclosure(name, person, 2 * number), disclosure("reason " + number, null, 2 * number + 1));
        part(Vault.class).keep(kept);
        var values = new TreeMap<>(Map.of(PersonalField.NAME, kept.getFirst().commitment()));
        record(new PersonRegistered(person, values, because(kept.getLast())));
        return kept;
    }

    static Act because(@Nullable Disclosure reason) {
        return new Act(
                ActorId.SYSTEM,
                Capacity.ADMINISTRATOR,
                reason == null ? null : reason.commitment(),
                new Authority.Mandate(),
                null,
                Provenance.ILLUSTRATIVE);
    }

    static Disclosure disclosure(String value, @Nullable PersonId subject, int seed) {
        var salt = new byte[Disclosure.SALT_BYTES];
        Arrays.fill(salt, (byte) seed);
        salt[0] = (byte) (seed >> 8);
        return Disclosure.of(value, subject, salt);
    }

    @Override
    public void close() {
        context.close();
    }
}
