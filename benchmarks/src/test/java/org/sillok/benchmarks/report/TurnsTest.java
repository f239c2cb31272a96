package org.sillok.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sillok.benchmarks.load.Latencies;
import org.sillok.benchmarks.load.Load;
import org.sillok.benchmarks.machine.Usage;

class TurnsTest {

    private static final Latencies LATENCIES = new Latencies(1, 1, 1, 1, 1);

    @Test
    void a_stretch_in_which_most_clients_got_no_answer_gives_no_figure() {
        var turns = new Turns(Usage::ofThisRun);

        turns.take("side", 256, Usage::ofThisRun, () -> new Load(256, 2, 1, LATENCIES));

        assertThat(turns.perSecond("side", 256)).isNaN();
        var report = new Report();
        turns.table(report, "client");
        report.atLeast("side ÷ peer", 7, turns.perSecond("side", 256));
        assertThat(report.markdown())
                .contains("**no undisturbed stretch**", "3 stretches were disturbed", "**not measured undisturbed**");
    }

    @Test
    void a_stretch_while_others_kept_the_machine_busy_gives_no_figure() {
        var spent = new double[1];
        var turns = new Turns(() -> new Usage(spent[0] -= 1e9, 0)); // so that all that was done was done by others

        turns.take("side", 1, Usage::ofThisRun, () -> new Load(1, 1_000, 1, LATENCIES));

        assertThat(turns.perSecond("side", 1)).isNaN();
    }
}
