package org.sillok.benchmarks.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.benchmarks.rebuild.RebuildSide.Way;
import org.sillok.benchmarks.rebuild.RebuildSide.Way.Kind;
import org.sillok.benchmarks.record.EmbeddedRecord;

class RebuildTest {

    @Test
    void every_way_through_the_record_comes_to_the_same_views(@TempDir Path directory) {
        try (var record = EmbeddedRecord.open(directory)) {
            var side = new RebuildSide(record, 3_000);
            assertThat(side.go(Way.of(Kind.GENERATE, false)).events()).isEqualTo(3_000);

            var floor = side.go(Way.of(Kind.FLOOR, true));
            var sillok = side.go(Way.of(Kind.SILLOK, true));
            var pooled = side.go(new Way(Kind.POOLED, 500, 1, true));

            assertThat(floor.versions()).isGreaterThan(3_000);
            assertThat(sillok.digest()).isEqualTo(floor.digest());
            assertThat(pooled.digest()).isEqualTo(floor.digest());
            assertThat(pooled.failures()).isZero();
        }
    }
}
