package org.sillok.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

class SortableIdsTest {

    private final SortableIds ids = new SortableIds();

    @Test
    void identifiers_are_unique_also_when_many_are_drawn_at_once() {
        assertThat(Stream.generate(ids::generateIdentifier)
                        .parallel()
                        .limit(100_000)
                        .distinct())
                .hasSize(100_000);
    }

    @Test
    void identifiers_are_uuids_that_sort_by_time() throws InterruptedException {
        var first = ids.generateIdentifier();
        Thread.sleep(2);
        var second = ids.generateIdentifier();

        assertThat(first).isLessThan(second);
        assertThat(UUID.fromString(first).version()).isEqualTo(7);
        assertThat(UUID.fromString(first).variant()).isEqualTo(2);
    }

    @Test
    void the_framework_uses_them() {
        assertThat(IdentifierFactory.getInstance()).isInstanceOf(SortableIds.class);
    }
}
