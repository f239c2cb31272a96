package org.sillok.projection.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Key;
import org.sillok.projection.motion.Motions;
import org.sillok.projection.person.Persons;

class InMemoryViewsTest {

    private final Chronicle record = new Chronicle().registered("ada").registered("bo");

    @Test
    void events_are_applied_in_order_and_without_gaps() {
        var views = new InMemoryViews();

        assertThatThrownBy(() -> views.apply(record.events().get(1))).isInstanceOf(IllegalArgumentException.class);
        views.apply(record.events().get(0));
        assertThatThrownBy(() -> views.apply(record.events().get(0))).isInstanceOf(IllegalArgumentException.class);
        assertThat(views.position()).isZero();
    }

    @Test
    void a_position_with_nothing_to_fold_is_passed_over_in_its_turn() {
        var views = new InMemoryViews();

        assertThatThrownBy(() -> views.pass(1)).isInstanceOf(IllegalArgumentException.class);
        views.pass(0);
        assertThat(views.position()).isZero();
        assertThat(views.count(Persons.PROJECTION, Key.ALL)).isZero();
        assertThatThrownBy(() -> views.apply(record.events().get(0))).isInstanceOf(IllegalArgumentException.class);
        views.apply(record.events().get(1));
        assertThat(views.at(0).count(Persons.PROJECTION, Key.ALL)).isZero();
        assertThat(views.at(1).count(Persons.PROJECTION, Key.ALL)).isEqualTo(1);
    }

    @Test
    void views_as_of_a_position_do_not_see_what_came_later() {
        var views = record.views();
        var past = views.at(0);

        assertThat(past.position()).isZero();
        assertThat(past.count(Persons.PROJECTION, Key.ALL)).isEqualTo(1);
        assertThat(past.find(Persons.PROJECTION, Key.of("bo"))).isEmpty();
        assertThat(views.find(Persons.PROJECTION, Key.of("bo"))).isPresent();
        assertThat(views.at(-1).list(Persons.PROJECTION, Key.ALL)).isEmpty();
    }

    @Test
    void positions_outside_the_record_are_refused() {
        var views = record.views();

        assertThatThrownBy(() -> views.at(2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> views.at(-2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void read_models_that_are_not_folded_cannot_be_asked() {
        var views = new InMemoryViews(List.of(Persons.PROJECTION));

        assertThatThrownBy(() -> views.find(Motions.PROJECTION, Key.of("x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_digest_takes_views_in_the_order_of_their_keys_only() {
        var digest = new ViewDigest();
        digest.add(Key.of("b"), "view");

        assertThatThrownBy(() -> digest.add(Key.of("a"), "view")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> digest.add(Key.of("b"), "view")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_digest_is_what_its_definition_says() throws NoSuchAlgorithmException {
        var digest = new ViewDigest();
        digest.add(new Key("p", "é"), "view");

        var defined = ByteBuffer.allocate(8 + 1 + 8 + 2 + 8 + 6)
                .putLong(1)
                .put("p".getBytes(StandardCharsets.UTF_8))
                .putLong(2)
                .put("é".getBytes(StandardCharsets.UTF_8))
                .putLong(6)
                .put("\"view\"".getBytes(StandardCharsets.UTF_8))
                .array();
        assertThat(digest.hex())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(defined)));
    }
}
