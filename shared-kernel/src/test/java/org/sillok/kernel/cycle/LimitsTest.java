package org.sillok.kernel.cycle;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sillok.kernel.CycleSamples.CITY;
import static org.sillok.kernel.CycleSamples.LIBRARY;
import static org.sillok.kernel.CycleSamples.PARAMETERS;
import static org.sillok.kernel.CycleSamples.SCHEDULE;
import static org.sillok.kernel.CycleSamples.SCHOOL;
import static org.sillok.kernel.Samples.ARTICLE_9;
import static org.sillok.kernel.Samples.BODY;
import static org.sillok.kernel.Samples.CYCLE;
import static org.sillok.kernel.Samples.stated;
import static org.sillok.kernel.Samples.words;

import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.cycle.AllocationRule.Greedy;
import org.sillok.kernel.cycle.AllocationRule.WhenTooDear;

class LimitsTest {

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @MethodSource
    void a_value_reaches_its_limits_and_does_not_pass_them(String what, long least, long most, LongFunction<?> made) {
        assertThatCode(() -> made.apply(least)).doesNotThrowAnyException();
        assertThatCode(() -> made.apply(most)).doesNotThrowAnyException();
        assertThatThrownBy(() -> made.apply(least - 1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> made.apply(most + 1)).isInstanceOf(InvalidValue.class);
    }

    static Stream<Arguments> a_value_reaches_its_limits_and_does_not_pass_them() {
        return Stream.of(
                limits("fiscal year", 1_000, 9_999, year -> established((int) year)),
                limits("proposers", 0, 10_000, most -> new CategoryRule(CITY, words("city"), 1, null, (int) most)),
                limits("smallest class", 1, 1_000, shown -> parameters((int) shown)),
                limits("votes", 0, 10_000_000_000L, votes -> new PublishedProject(LIBRARY, true, votes)),
                limits("enrolments", 1, VotersEnrolled.MOST, LimitsTest::enrolled));
    }

    @ParameterizedTest
    @MethodSource
    void a_least_value_is_the_least(LongFunction<?> made) {
        assertThatCode(() -> made.apply(1)).doesNotThrowAnyException();
        assertThatCode(() -> made.apply(0)).doesNotThrowAnyException();
        assertThatThrownBy(() -> made.apply(-1)).isInstanceOf(InvalidValue.class);
    }

    static Stream<LongFunction<?>> a_least_value_is_the_least() {
        return Stream.of(
                score -> new Greedy(WhenTooDear.SKIP, Fraction.whole(score), ARTICLE_9),
                place -> new Project(LIBRARY, CITY, 1, (int) place),
                closed -> new BallotCount(1, 0, 0, -1, closed));
    }

    private static Arguments limits(String what, long least, long most, LongFunction<?> made) {
        return arguments(what, least, most, made);
    }

    private static CycleEstablished established(int year) {
        return new CycleEstablished(CYCLE, BODY, null, year, "KRW", words("cycle"), PARAMETERS, SCHEDULE, stated());
    }

    private static CycleParameters parameters(int smallestClassShown) {
        return new CycleParameters(
                PARAMETERS.categories(),
                PARAMETERS.classes(),
                PARAMETERS.denominator(),
                PARAMETERS.ballot(),
                PARAMETERS.allocation(),
                PARAMETERS.tieBreak(),
                smallestClassShown,
                PARAMETERS.liveTally(),
                PARAMETERS.recast());
    }

    private static VotersEnrolled enrolled(long many) {
        var enrolments = LongStream.range(0, many)
                .mapToObj(which -> new Enrolment("%064x".formatted(which)))
                .toList();
        return new VotersEnrolled(CYCLE, SCHOOL, enrolments, stated());
    }
}
