package org.sillok.benchmarks.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.benchmarks.record.Committee;

class VotingTest {

    @Test
    void the_workload_counts_every_vote_once_and_says_so(@TempDir Path directory) {
        try (var chamber = new SillokChamber(directory)) {
            var voting = new Voting(chamber);

            var load = voting.run(4, 0.2, 1_000);
            var checked = voting.check();

            assertThat(load.operations()).isPositive();
            assertThat(checked.motions()).isPositive();
            assertThat(checked.refused()).isEqualTo(Committee.MEMBERS);
            assertThat(checked.events()).isEqualTo(1_000 + (long) checked.motions() * Clerk.STEPS);
        }
    }

    @Test
    void a_motion_without_its_votes_does_not_pass_the_check() {
        assertThatIllegalStateException().isThrownBy(() -> Tallies.check(1, List.of()));
    }
}
