package org.sillok.projection.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.sillok.projection.Key;
import org.sillok.projection.timeline.Timeline;

class VersionChainTest {

    private record Seen(String name, int times) {}

    private final VersionChain chain = new VersionChain(Timeline.PROJECTION);

    @Test
    void without_versions_it_is_zero() {
        assertThat(chain.digest().digest()).isEqualTo("0".repeat(64));
        assertThat(chain.digest().versions()).isZero();
        assertThat(chain.digest().name()).isEqualTo("timeline");
        assertThat(chain.digest().revision()).isEqualTo(Timeline.PROJECTION.revision());
    }

    @Test
    void each_version_is_chained_to_those_before_it() throws NoSuchAlgorithmException {
        chain.add(7, Key.of("나", "b"), new Seen("x", 1));
        chain.add(300, Key.of("a"), new Seen("y", 2));

        var first = sha256(version(7, "나", "b", "{\"name\":\"x\",\"times\":1}"));
        var second = sha256(version(300, "all", "a", "{\"name\":\"y\",\"times\":2}"));
        var expected = sha256(sha256(new byte[32], first), second);
        assertThat(chain.digest().digest()).isEqualTo(HexFormat.of().formatHex(expected));
        assertThat(chain.digest().versions()).isEqualTo(2);
    }

    private static byte[] version(long position, String... texts) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ByteBuffer.allocate(8).putLong(position).array());
        for (var text : texts) {
            var encoded = text.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(ByteBuffer.allocate(8).putLong(encoded.length).array());
            bytes.writeBytes(encoded);
        }
        return bytes.toByteArray();
    }

    private static byte[] sha256(byte[]... parts) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var part : parts) digest.update(part);
        return digest.digest();
    }
}
