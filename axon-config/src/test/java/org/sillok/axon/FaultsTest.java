package org.sillok.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.GenericMessage;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final Faults faults = new Faults(() -> key -> Optional.empty());

    @Test
    void whoever_waited_in_vain_for_others_was_slower_than_they_were() {
        assertThat(faults.of(GenericMessage.asMessage("command"), new DeadlockException("held")))
                .isEqualTo(new CommandFault.StreamChanged("held"));
        assertThat(faults.of(GenericMessage.asMessage("command"), new LockAcquisitionFailedException("full")))
                .isEqualTo(new CommandFault.StreamChanged("full"));
    }

    @Test
    void whoever_was_interrupted_was_not_slower_than_anybody() {
        var interrupted = new LockAcquisitionFailedException("stopped", new InterruptedException());

        assertThat(faults.of(GenericMessage.asMessage("command"), interrupted)).isNull();
    }

    @Test
    void what_nobody_foresaw_is_no_fault_of_the_record() {
        assertThat(faults.of(GenericMessage.asMessage("command"), new IllegalStateException("broken")))
                .isNull();
    }
}
