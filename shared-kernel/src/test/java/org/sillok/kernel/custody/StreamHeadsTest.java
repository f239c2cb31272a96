package org.sillok.kernel.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.log.Leaf;

class StreamHeadsTest {

    private final StreamHeads heads = new StreamHeads();

    @Test
    void no_stream_has_the_hash_of_nothing() {
        assertThat(heads.digest()).isEqualTo(new StreamHeadsDigest(0, Leaf.hash(new byte[0])));
    }

    @Test
    void the_digest_is_over_names_and_last_positions_in_the_order_of_the_names() {
        heads.move("b:위원회", 0);
        heads.move("a:x", 1);
        heads.move("b:위원회", 258);

        var bytes = "\0\0\0\0\0\0\0\3a:x" + "\0\0\0\0\0\0\0\1" + "\0\0\0\0\0\0\0\13b:위원회" + "\0\0\0\0\0\0\1\2";
        assertThat(heads.digest())
                .isEqualTo(new StreamHeadsDigest(2, Leaf.hash(bytes.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_newest_event_kept_back_makes_another_digest() {
        heads.move("a:x", 1);
        heads.move("b:y", 2);
        var before = heads.digest();
        heads.move("b:y", 3);

        assertThat(heads.digest()).isNotEqualTo(before);
    }
}
