package org.sillok.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKeysTest {

    private static final int SIDES = 4;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void keys_and_secret_stay_as_they_are() {
        var first = LocalKeys.in(directory);
        var second = LocalKeys.in(directory);

        assertThat(second.key()).isEqualTo(first.key());
        assertThat(second.secret()).isEqualTo(first.secret());
    }

    @RepeatedTest(5)
    void sides_that_start_at_once_have_the_same_keys() throws Exception {
        var together = new CyclicBarrier(SIDES);
        Callable<LocalKeys> start = () -> {
            together.await();
            return LocalKeys.in(directory);
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var keys = threads.invokeAll(Collections.nCopies(SIDES, start)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(keys.stream().map(LocalKeys::key))
                    .hasSize(SIDES)
                    .containsOnly(keys.getFirst().key());
            assertThat(keys.stream().map(LocalKeys::secret))
                    .containsOnly(keys.getFirst().secret());
        }
    }

    @Test
    void only_the_owner_can_read_them_and_nothing_else_is_left_behind() throws IOException {
        LocalKeys.in(directory);

        try (var files = Files.list(directory)) {
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("token-key.jwk", "secret");
        }
        assertThat(Files.getPosixFilePermissions(directory.resolve("secret"))).hasSize(2);
        assertThat(Files.getPosixFilePermissions(directory.resolve("token-key.jwk")))
                .hasSize(2);
    }
}
