package org.sillok.kernel.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.kernel.Samples.CITIZEN_1;
import static org.sillok.kernel.Samples.CYCLE;
import static org.sillok.kernel.Samples.plain;
import static org.sillok.kernel.Samples.stated;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.kernel.Act;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.Provenance;

class VoterActTest {

    private static final BallotId BALLOT = new BallotId("0123456789abcdef".repeat(4));
    private static final VoterClassId CITIZENS = new VoterClassId("citizens");
    private static final Choices NOTHING = new Choices.Approval(List.of());
    private static final Salt SALT = new Salt("0123456789abcdef".repeat(2));

    static Stream<Function<Act, BallotEvent>> a_ballot_names_nobody_and_says_no_reason_and_no_time() {
        return Stream.of(
                act -> new BallotCast(BALLOT, CYCLE, CITIZENS, NOTHING, SALT, act),
                act -> new BallotRecast(BALLOT, CYCLE, CITIZENS, NOTHING, SALT, act));
    }

    @ParameterizedTest
    @MethodSource
    void a_ballot_names_nobody_and_says_no_reason_and_no_time(Function<Act, BallotEvent> ballot) {
        var anybody = VoterAct.of(Provenance.ENTERED);
        assertThat(ballot.apply(anybody).act()).isEqualTo(anybody);
        assertThatThrownBy(() -> ballot.apply(plain(CITIZEN_1))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> ballot.apply(stated())).isInstanceOf(InvalidValue.class);
    }
}
