package org.sillok.kernel.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.kernel.Samples;

class UpcastersTest {

    @ParameterizedTest
    @CsvSource({"office-designated/1, office-designated/2", "office-designated/1-vice, office-designated/2-vice"})
    void a_chair_that_was_once_a_flag_is_read_as_an_office(String old, String today) {
        assertThat(EventJson.read("office-designated", 1, ApprovedSamples.EVENTS.bytes(old)))
                .isEqualTo(Samples.event(today));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"chair\":null,", "\"chair\":\"yes\",", "\"chair\":1,"})
    void an_old_event_that_is_not_of_its_shape_is_unreadable(String chair) {
        var old = ApprovedSamples.EVENTS.text("office-designated/1").replaceAll("\"chair\"\\s*:\\s*true,", chair);
        assertThatThrownBy(() -> EventJson.read("office-designated", 1, old.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageStartingWith("office-designated revision 1: ");
    }

    @Test
    void an_event_of_today_is_not_led_anywhere() {
        var event = EventJson.mapper().createObjectNode().put("chair", true);
        assertThat(Upcasters.upcast("office-designated", 2, 2, event)).isSameAs(event);
    }
}
