package org.sillok.tlog.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.SharedData;

/** Every vector of transparency-dev/merkle: what must hold holds, and what must not does not. */
class PublishedVectorsTest {

    @ParameterizedTest
    @CsvSource({"inclusion, 98", "consistency, 98", "subtreeinclusion, 204", "subtreeconsistency, 118"})
    void every_vector_is_decided_as_published(String kind, int count) throws IOException {
        var files = SharedData.files(SharedData.folder("merkle/testdata").resolve(kind));

        assertThat(files).hasSize(count);
        for (var file : files) {
            var vector = Vector.read(file);
            assertThat(refuses(verifier(kind), vector)).as(file.toString()).isEqualTo(vector.wantErr());
        }
    }

    private static boolean refuses(Consumer<Vector> verification, Vector vector) {
        try {
            verification.accept(vector);
            return false;
        } catch (NotVerified | Malformed e) {
            return true;
        }
    }

    private static Consumer<Vector> verifier(String kind) {
        return switch (kind) {
            case "inclusion" ->
                v -> new InclusionProof(v.number("leafIdx"), v.number("treeSize"), v.proof())
                        .verify(v.hash("leafHash"), v.hash("root"));
            case "subtreeinclusion" ->
                v -> InclusionProof.verify(
                        new Subtree(v.number("start"), v.number("end")),
                        v.number("leafIdx"),
                        v.proof(),
                        v.hash("leafHash"),
                        v.hash("root"));
            case "consistency" ->
                v -> ConsistencyProof.between(v.number("size1"), v.number("size2"), v.proof())
                        .verify(v.hash("root1"), v.hash("root2"));
            default ->
                v -> new ConsistencyProof(new Subtree(v.number("start"), v.number("end")), v.number("size"), v.proof())
                        .verify(v.hash("root1"), v.hash("root2"));
        };
    }

    /** The flat JSON of a vector. */
    private record Vector(String json) {

        private static final Pattern HASH = Pattern.compile("\"([^\"]*)\"");

        static Vector read(Path file) throws IOException {
            return new Vector(Files.readString(file));
        }

        boolean wantErr() {
            return Boolean.parseBoolean(value("wantErr", "true|false"));
        }

        /** Numbers are unsigned 64 bits there; above 2^63 they are negative here, and so refused. */
        long number(String key) {
            return Long.parseUnsignedLong(value(key, "\\d+"));
        }

        /** Some roots are the words "don't care 1": any hash does for those, as long as different words give different ones. */
        Hash hash(String key) {
            return hash(Base64.getDecoder().decode(value(key, "\"[^\"]*\"").replace("\"", "")));
        }

        private static Hash hash(byte[] bytes) {
            return new String(bytes, UTF_8).startsWith("don't care") ? Hash.leaf(bytes) : Hash.of(bytes);
        }

        List<Hash> proof() {
            return HASH.matcher(value("proof", "null|\\[[^\\]]*]"))
                    .results()
                    .map(hash -> hash(Base64.getDecoder().decode(hash.group(1))))
                    .toList();
        }

        private String value(String key, String form) {
            var found = Pattern.compile("\"" + key + "\":\\s*(" + form + ")").matcher(json);
            assertThat(found.find()).as(key + " in " + json).isTrue();
            return found.group(1);
        }
    }
}
