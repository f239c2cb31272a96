package org.sillok.kernel.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.log.ContentBundle.Content;
import org.sillok.kernel.log.ContentBundle.Content.InSumOnly;
import org.sillok.kernel.log.ContentBundle.Content.Sealed;
import org.sillok.kernel.log.ContentBundle.Content.Technical;
import org.sillok.kernel.log.ContentBundle.Content.Told;

class ContentBundleTest {

    private static final byte[] NONE = {};
    private static final List<Content> EVERY_KIND = List.of(
            new Technical(),
            new Told("{\"a\":1}".getBytes(UTF_8), "{}".getBytes(UTF_8)),
            new Sealed("{}".getBytes(UTF_8)),
            new InSumOnly(NONE));

    @Test
    void a_bundle_is_as_it_is_described() {
        assertThat(ContentBundle.of(EVERY_KIND))
                .isEqualTo(("\0" + "\1\0\0\0\7{\"a\":1}\0\0\0\2{}" + "\2\0\0\0\2{}" + "\3\0\0\0\0").getBytes(UTF_8));
    }

    @Test
    void what_was_written_is_read() {
        var bundle = ContentBundle.of(EVERY_KIND);

        assertThat(ContentBundle.parse(bundle))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(EVERY_KIND);
        assertThat(ContentBundle.parse(NONE)).isEmpty();
    }

    @Test
    void refuses_a_bundle_that_breaks_off_anywhere_within_an_event() {
        var bundle = ContentBundle.of(List.of(EVERY_KIND.get(1)));

        for (int length = 1; length < bundle.length; length++) {
            var broken = Arrays.copyOf(bundle, length);
            assertThatThrownBy(() -> ContentBundle.parse(broken)).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void refuses_another_kind_a_negative_length_and_too_many_events() {
        for (var bytes : List.of(new byte[] {4}, new byte[] {-1}, new byte[] {3, -1, -1, -1, -1}, new byte[257])) {
            assertThatThrownBy(() -> ContentBundle.parse(bytes)).isInstanceOf(InvalidValue.class);
        }
        assertThat(ContentBundle.parse(new byte[256]))
                .hasSize(256)
                .containsOnly(Collections.nCopies(1, new Technical()).getFirst());
    }
}
