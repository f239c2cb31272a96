package org.sillok.tlog.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.merkle.Hasher;

class TileTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "1, 999, 1, tile/1/999.p/1",
        "2, 1000, 255, tile/2/x001/000.p/255",
        "63, 5, 7, tile/63/005.p/7",
        "-1, 1234067, 8, tile/entries/x001/x234/067.p/8"
    })
    void a_tile_has_one_path(int level, long index, int width, String path) {
        assertThat(new Tile(level, index, width).path()).isEqualTo(path);
        assertThat(Tile.parse(path)).isEqualTo(new Tile(level, index, width));
    }

    @Property
    void every_path_leads_back_to_its_tile(
            @ForAll @IntRange(min = -1, max = 63) int level,
            @ForAll @LongRange(min = 0) long index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        var tile = new Tile(level, index, width);
        assertThat(Tile.parse(tile.path())).isEqualTo(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tile/0/000",
                "tile/0/0",
                "tile/00/000",
                "tile/64/000",
                "tile/0/x000/001",
                "tile/0/1000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/001/000",
                "tile/0/x001",
                "tile/entries/000/",
                "tile/-1/000",
                "tile/0/../000",
                "tile/0/000\n",
                "tile/data/000",
                "tile/0/x010/x000/x000/x000/x000/x000/000"
            })
    void no_other_path_is_taken(String path) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Tile.parse(path));
    }

    @Test
    void a_tree_of_70000_has_the_tiles_of_the_specification() {
        var tiles = Tile.since(0, 70_000);

        assertThat(tiles.stream().filter(tile -> tile.level() == 0 && !tile.isPartial()))
                .hasSize(273);
        assertThat(tiles.stream().filter(tile -> tile.level() == 1 && !tile.isPartial()))
                .hasSize(1);
        assertThat(tiles.stream().filter(Tile::isPartial))
                .containsExactly(
                        new Tile(Tile.ENTRIES, 273, 112), new Tile(0, 273, 112), new Tile(1, 1, 17), new Tile(2, 0, 1));
    }

    @Test
    void a_tree_of_256_has_a_full_tile_and_one_of_width_1_above() {
        assertThat(Tile.since(0, 256))
                .containsExactly(new Tile(Tile.ENTRIES, 0, 256), new Tile(0, 0, 256), new Tile(1, 0, 1));
        assertThat(Tile.since(0, 0)).isEmpty();
        assertThat(Tile.since(256, 256)).isEmpty();
        assertThat(Tile.since(255, 257))
                .containsExactly(
                        new Tile(Tile.ENTRIES, 0, 256),
                        new Tile(Tile.ENTRIES, 1, 1),
                        new Tile(0, 0, 256),
                        new Tile(0, 1, 1),
                        new Tile(1, 0, 1));
    }

    @Test
    void a_bundle_holds_entries_of_any_length_up_to_65535() {
        var bundle = new ByteArrayOutputStream();
        EntryBundle.add(new byte[0], bundle);
        EntryBundle.add(new byte[EntryBundle.LONGEST_ENTRY], bundle);
        EntryBundle.add(new byte[] {1, 2}, bundle);

        assertThat(EntryBundle.parse(bundle.toByteArray()))
                .containsExactly(new byte[0], new byte[EntryBundle.LONGEST_ENTRY], new byte[] {1, 2});
    }

    @Test
    void a_bundle_that_breaks_off_or_holds_too_many_is_refused() {
        for (var bytes : List.of(new byte[] {0}, new byte[] {0, 1}, new byte[] {0, 0, 0}, new byte[514])) {
            assertThatExceptionOfType(Malformed.class).isThrownBy(() -> EntryBundle.parse(bytes));
            assertThatExceptionOfType(Malformed.class).isThrownBy(() -> EntryBundle.leafHashes(bytes, new Hasher()));
        }
    }
}
