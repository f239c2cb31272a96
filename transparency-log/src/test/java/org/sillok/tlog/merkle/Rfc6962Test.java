package org.sillok.tlog.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.tlog.Malformed;

/** The tree of eight leaves that Certificate Transparency's implementations share, and the hashes of the empty tree and leaf. */
class Rfc6962Test {

    private static final List<byte[]> ENTRIES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_growing_tree_has_the_published_root_at_every_size() {
        var range = new CompactRange();
        for (int size = 0; size <= ENTRIES.size(); size++) {
            assertThat(hex(range.root())).isEqualTo(ROOTS.get(size));
            assertThat(hex(new ListedTree(ENTRIES).first(size).root(0, size))).isEqualTo(ROOTS.get(size));
            if (size < ENTRIES.size()) range.append(ENTRIES.get(size));
        }
    }

    @Test
    void a_subtree_begins_only_where_one_can() {
        var range = new CompactRange();
        range.append(Hash.EMPTY_TREE);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> range.append(1, Hash.EMPTY_TREE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AAAA",
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=",
                "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=",
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
            })
    void a_hash_has_one_spelling(String base64) {
        assertThat(Hash.parse("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")).isEqualTo(Hash.EMPTY_TREE);
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Hash.parse(base64));
    }

    private static String hex(Hash hash) {
        return HexFormat.of().formatHex(hash.bytes());
    }
}
