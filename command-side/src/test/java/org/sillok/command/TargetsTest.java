package org.sillok.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.Act;
import org.sillok.kernel.MotionId;

class TargetsTest {

    private record Withdraw(MotionId target, Act act) implements Command {}

    @Test
    void the_target_of_a_command_is_the_one_that_the_framework_would_find() {
        var command = new GenericCommandMessage<>(new Withdraw(new MotionId("m-1"), Hall.clerk()));

        var found = new Targets().resolveTarget(command);

        assertThat(found)
                .isEqualTo(AnnotationCommandTargetResolver.builder().build().resolveTarget(command));
        assertThat(found.getIdentifier()).isEqualTo("motion:m-1");
    }
}
