package org.sillok.kernel.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.kernel.Samples;

/** Whatever the bytes are, they are read as an event or called unreadable; nothing in between. */
class UnreadableTest {

    private static final byte[] SECONDED = EventJson.write(Samples.event("motion-seconded/1"));

    @Test
    void an_unknown_type_is_unreadable() {
        assertThatThrownBy(() -> EventJson.read("motion-carried", 1, SECONDED))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("motion-carried revision 1: no such type of event");
    }

    @Test
    void a_revision_newer_than_this_software_is_unreadable() {
        assertThatThrownBy(() -> EventJson.read("motion-seconded", 2, SECONDED))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("newer than this software");
    }

    @ParameterizedTest
    @CsvSource({"motion-seconded,0", "office-designated,0", "office-designated,-1"})
    void a_revision_that_never_was_is_unreadable(String type, int revision) {
        assertThatThrownBy(() -> EventJson.read(type, revision, SECONDED))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("no upcaster leads on from here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "\"text\"", "{", "{}", "{\"motion\":null}", "\u0000\u0001", "true"})
    void bytes_that_are_no_event_are_unreadable_in_every_revision(String stored) {
        for (var revision : List.of(1, 2)) {
            assertThatThrownBy(() -> EventJson.read("office-designated", revision, bytes(stored)))
                    .isInstanceOf(UnreadableEvent.class);
        }
    }

    static List<String> mutilated() {
        var json = new String(SECONDED, StandardCharsets.UTF_8);
        return List.of(
                json + "{}",
                json.substring(1),
                json.substring(0, json.length() - 1),
                json.replace("\"seconder\":", "\"secondee\":"),
                json.replaceFirst("\\{", "{\"more\":1,"),
                json.replace("\"seconder\":\"p-citizen-2\",", ""),
                json.replace("\"p-citizen-2\"", "null"),
                json.replace("\"p-citizen-2\"", "7"),
                json.replace("\"p-citizen-2\"", "\"P CITIZEN\""),
                json.replace("\"sequence\":15", "\"sequence\":null"),
                json.replace("\"sequence\":15", "\"sequence\":\"15\""),
                json.replace("\"sequence\":15", "\"sequence\":15.5"),
                json.replace("\"capacity\":\"MEMBER\"", "\"capacity\":\"KING\""),
                json.replace("\"capacity\":\"MEMBER\"", "\"capacity\":3"),
                json.replace("\"by\":\"mandate\"", "\"by\":\"heaven\""),
                json.replace("\"by\":\"mandate\"", ""));
    }

    @ParameterizedTest
    @MethodSource("mutilated")
    void an_event_with_anything_missing_added_or_changed_in_kind_is_unreadable(String stored) {
        assertThat(stored).isNotEqualTo(new String(SECONDED, StandardCharsets.UTF_8));
        assertThatThrownBy(() -> EventJson.read("motion-seconded", 1, bytes(stored)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageStartingWith("motion-seconded revision 1: ");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
