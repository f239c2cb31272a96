package org.sillok.command.body;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sillok.command.body.BodyTest.ADA_APPOINTED;
import static org.sillok.command.body.BodyTest.ADA_EXPIRED;
import static org.sillok.command.body.BodyTest.ADA_REAPPOINTED;
import static org.sillok.command.body.BodyTest.ADA_RESIGNED;
import static org.sillok.command.body.BodyTest.FIRST;
import static org.sillok.command.body.BodyTest.SECOND;
import static org.sillok.command.body.BodyTest.appoint;
import static org.sillok.command.body.BodyTest.end;
import static org.sillok.command.body.BodyTest.ended;
import static org.sillok.command.body.BodyTest.reappoint;
import static org.sillok.command.body.Committee.ACT;
import static org.sillok.command.body.Committee.ADA;
import static org.sillok.command.body.Committee.BEN;
import static org.sillok.command.body.Committee.CHARTER;
import static org.sillok.command.body.Committee.CITIZEN_1;
import static org.sillok.command.body.Committee.CITIZEN_2;
import static org.sillok.command.body.Committee.ESTABLISHED;
import static org.sillok.command.body.Committee.ID;
import static org.sillok.command.body.Committee.LAUNCH;
import static org.sillok.command.body.Committee.OFFICIAL_1;
import static org.sillok.command.body.Committee.SEATS_RULE;
import static org.sillok.command.body.Committee.SEOUL;
import static org.sillok.command.body.Committee.appointed;
import static org.sillok.command.body.Committee.charter;
import static org.sillok.command.body.Committee.day;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.command.Acts;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.body.BodyDissolved;
import org.sillok.kernel.body.BodyRefusal.AlreadyMember;
import org.sillok.kernel.body.BodyRefusal.BodyAlreadyEstablished;
import org.sillok.kernel.body.BodyRefusal.BodyIsDissolved;
import org.sillok.kernel.body.BodyRefusal.CharterNotLater;
import org.sillok.kernel.body.BodyRefusal.MembershipAlreadyEnded;
import org.sillok.kernel.body.BodyRefusal.MembershipIdTaken;
import org.sillok.kernel.body.BodyRefusal.NotInOffice;
import org.sillok.kernel.body.BodyRefusal.NotReappointable;
import org.sillok.kernel.body.BodyRefusal.ReappointmentsExhausted;
import org.sillok.kernel.body.BodyRefusal.SeatNotVacant;
import org.sillok.kernel.body.BodyRefusal.SeatsStillHeld;
import org.sillok.kernel.body.BodyRefusal.TermEndsBeforeItBegins;
import org.sillok.kernel.body.BodyRefusal.TermNotYetOver;
import org.sillok.kernel.body.BodyRefusal.TermTooLong;
import org.sillok.kernel.body.BodyRefusal.TooEarly;
import org.sillok.kernel.body.BodyRefusal.UnknownMembership;
import org.sillok.kernel.body.BodyRefusal.UnknownSeat;
import org.sillok.kernel.body.EndGround;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.Office;
import org.sillok.kernel.body.SeatId;

class BodyRefusalsTest {

    private static final MembershipId NOBODY = new MembershipId("nobody");
    private static final BodyDissolved DISSOLVED = new BodyDissolved(ID, day("2021-01-01"), ACT);

    private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

    @ParameterizedTest(name = "{2}")
    @MethodSource({"existence", "seats", "lengths", "rows", "endings"})
    void refuses(List<?> given, Object command, Refusal reason) {
        body.given(given).when(command).expectNoEvents().expectExceptionDetails(reason);
    }

    static Stream<Arguments> existence() {
        var here = List.of(ESTABLISHED);
        var gone = List.of(ESTABLISHED, ADA_APPOINTED, DISSOLVED);
        var isGone = new BodyIsDissolved(ID, day("2021-01-01"));
        return Stream.of(
                arguments(
                        here,
                        new EstablishBody(ID, Acts.text("Again"), null, LAUNCH, SEOUL, CHARTER, ACT),
                        new BodyAlreadyEstablished(ID)),
                arguments(here, new AmendCharter(ID, LAUNCH, CHARTER, ACT), new CharterNotLater(ID, LAUNCH, LAUNCH)),
                arguments(
                        here,
                        new AmendCharter(ID, LAUNCH.minusDays(1), CHARTER, ACT),
                        new TooEarly(ID, LAUNCH.minusDays(1), LAUNCH)),
                arguments(
                        List.of(ESTABLISHED, appointed("citizen-2.1", CITIZEN_2, BEN, "2019-11-06", "2021-11-06", 1)),
                        new AmendCharter(ID, day("2021-11-05"), charter(1, List.of()), ACT),
                        new SeatsStillHeld(ID, CITIZEN_2, BEN)),
                arguments(
                        here,
                        new DissolveBody(ID, LAUNCH.minusDays(1), ACT),
                        new TooEarly(ID, LAUNCH.minusDays(1), LAUNCH)),
                arguments(gone, new DissolveBody(ID, day("2020-12-31"), ACT), isGone),
                arguments(gone, new AmendCharter(ID, day("2021-01-01"), CHARTER, ACT), isGone),
                arguments(gone, appoint(CITIZEN_2, BEN, "2021-01-01", null), isGone),
                arguments(gone, reappoint(FIRST), isGone),
                arguments(gone, end(FIRST, EndGround.RESIGNED, "2021-01-01"), isGone),
                arguments(gone, new ExpireTerm(ID, FIRST, day("2021-11-06"), ACT), isGone),
                arguments(gone, new DesignateOffice(ID, Office.CHAIR, ADA, day("2021-01-01"), ACT), isGone));
    }

    static Stream<Arguments> seats() {
        var here = List.of(ESTABLISHED, ADA_APPOINTED);
        return Stream.of(
                arguments(
                        here,
                        appoint(new SeatId("citizen", 3), BEN, "2019-11-06", null),
                        new UnknownSeat(ID, new SeatId("citizen", 3))),
                arguments(
                        here,
                        appoint(new SeatId("elder", 1), BEN, "2019-11-06", null),
                        new UnknownSeat(ID, new SeatId("elder", 1))),
                arguments(
                        here, appoint(CITIZEN_2, BEN, "2019-07-24", null), new TooEarly(ID, day("2019-07-24"), LAUNCH)),
                arguments(
                        here,
                        appoint(CITIZEN_1, BEN, "2021-11-05", null),
                        new SeatNotVacant(ID, CITIZEN_1, ADA, day("2019-11-06"), day("2021-11-06"))),
                arguments(
                        here,
                        appoint(CITIZEN_1, BEN, "2019-08-01", null),
                        new SeatNotVacant(ID, CITIZEN_1, ADA, day("2019-11-06"), day("2021-11-06"))),
                arguments(here, appoint(OFFICIAL_1, ADA, "2021-11-05", null), new AlreadyMember(ID, ADA, CITIZEN_1)),
                arguments(
                        here,
                        new AppointMember(ID, FIRST, CITIZEN_2, BEN, day("2019-11-06"), null, List.of(), ACT),
                        new MembershipIdTaken(ID, FIRST)),
                arguments(
                        here,
                        new ReappointMember(ID, FIRST, FIRST, null, List.of(), ACT),
                        new MembershipIdTaken(ID, FIRST)),
                arguments(here, published(FIRST, "2019-11-06", null), new MembershipIdTaken(ID, FIRST)),
                arguments(
                        List.of(ESTABLISHED, ADA_APPOINTED, appointed("x", CITIZEN_1, BEN, "2021-11-06", null, 1)),
                        reappoint(FIRST),
                        new SeatNotVacant(ID, CITIZEN_1, BEN, day("2021-11-06"), null)));
    }

    static Stream<Arguments> lengths() {
        var here = List.of(ESTABLISHED);
        return Stream.of(
                arguments(
                        here,
                        appoint(CITIZEN_1, ADA, "2019-11-06", "2021-11-07"),
                        new TermTooLong(ID, CITIZEN_1, 24, day("2021-11-06"), day("2021-11-07"), SEATS_RULE)),
                arguments(
                        List.of(ESTABLISHED, ADA_APPOINTED, ADA_RESIGNED),
                        appoint(CITIZEN_1, BEN, "2020-07-01", "2021-11-07"),
                        new TermTooLong(ID, CITIZEN_1, 24, day("2021-11-06"), day("2021-11-07"), SEATS_RULE)),
                arguments(
                        List.of(ESTABLISHED, ADA_APPOINTED),
                        new ReappointMember(ID, FIRST, null, day("2023-11-07"), List.of(), ACT),
                        new TermTooLong(ID, CITIZEN_1, 24, day("2023-11-06"), day("2023-11-07"), SEATS_RULE)),
                arguments(
                        here,
                        appoint(CITIZEN_1, ADA, "2019-11-06", "2019-11-06"),
                        new TermEndsBeforeItBegins(ID, day("2019-11-06"), day("2019-11-06"))),
                arguments(
                        here,
                        appoint(OFFICIAL_1, ADA, "2019-11-06", "2019-11-05"),
                        new TermEndsBeforeItBegins(ID, day("2019-11-06"), day("2019-11-05"))),
                arguments(
                        here,
                        published(FIRST, "2019-11-06", "2019-11-05"),
                        new TermEndsBeforeItBegins(ID, day("2019-11-06"), day("2019-11-05"))));
    }

    static Stream<Arguments> rows() {
        var twice = List.of(ESTABLISHED, ADA_APPOINTED, ADA_REAPPOINTED);
        var exhausted = new ReappointmentsExhausted(ID, CITIZEN_1, ADA, 2, 1, SEATS_RULE);
        return Stream.of(
                arguments(twice, reappoint(SECOND), exhausted),
                arguments(twice, appoint(CITIZEN_1, ADA, "2023-11-06", null), exhausted),
                arguments(twice, appoint(CITIZEN_2, ADA, "2023-11-06", null), exhausted),
                arguments(
                        List.of(
                                ESTABLISHED,
                                ADA_APPOINTED,
                                ADA_REAPPOINTED,
                                ended(SECOND, EndGround.RESIGNED, "2022-01-01")),
                        appoint(CITIZEN_2, ADA, "2022-01-01", null),
                        exhausted),
                arguments(
                        List.of(ESTABLISHED, appointed("official-1.1", OFFICIAL_1, ADA, "2019-11-06", null, 1)),
                        reappoint(new MembershipId("official-1.1")),
                        new NotReappointable(ID, OFFICIAL_1, SEATS_RULE)),
                arguments(
                        List.of(ESTABLISHED, ADA_APPOINTED, ADA_RESIGNED),
                        reappoint(FIRST),
                        new MembershipAlreadyEnded(ID, FIRST, day("2020-06-01"))),
                arguments(List.of(ESTABLISHED), reappoint(NOBODY), new UnknownMembership(ID, NOBODY)));
    }

    static Stream<Arguments> endings() {
        var here = List.of(ESTABLISHED, ADA_APPOINTED);
        var resigned = List.of(ESTABLISHED, ADA_APPOINTED, ADA_RESIGNED);
        return Stream.of(
                arguments(here, end(NOBODY, EndGround.DIED, "2020-06-01"), new UnknownMembership(ID, NOBODY)),
                arguments(
                        resigned,
                        end(FIRST, EndGround.DIED, "2020-07-01"),
                        new MembershipAlreadyEnded(ID, FIRST, day("2020-06-01"))),
                arguments(
                        here,
                        end(FIRST, EndGround.REMOVED, "2021-11-06"),
                        new MembershipAlreadyEnded(ID, FIRST, day("2021-11-06"))),
                arguments(
                        here,
                        end(FIRST, EndGround.LEFT_OFFICE, "2019-11-05"),
                        new TooEarly(ID, day("2019-11-05"), day("2019-11-06"))),
                arguments(
                        here,
                        end(FIRST, EndGround.EXPIRED, "2021-11-05"),
                        new TermNotYetOver(ID, FIRST, day("2021-11-06"), day("2021-11-05"))),
                arguments(
                        here,
                        new ExpireTerm(ID, FIRST, day("2021-11-05"), ACT),
                        new TermNotYetOver(ID, FIRST, day("2021-11-06"), day("2021-11-05"))),
                arguments(
                        List.of(ESTABLISHED, ADA_APPOINTED, ADA_EXPIRED),
                        new ExpireTerm(ID, FIRST, day("2021-11-07"), ACT),
                        new MembershipAlreadyEnded(ID, FIRST, day("2021-11-06"))),
                arguments(
                        resigned,
                        new ExpireTerm(ID, FIRST, day("2021-11-07"), ACT),
                        new MembershipAlreadyEnded(ID, FIRST, day("2020-06-01"))),
                arguments(
                        List.of(ESTABLISHED, appointed("official-1.1", OFFICIAL_1, ADA, "2019-11-06", null, 1)),
                        new ExpireTerm(ID, new MembershipId("official-1.1"), day("2099-01-01"), ACT),
                        new TermNotYetOver(ID, new MembershipId("official-1.1"), null, day("2099-01-01"))),
                arguments(here, new ExpireTerm(ID, NOBODY, day("2021-11-06"), ACT), new UnknownMembership(ID, NOBODY)),
                arguments(
                        here,
                        new DesignateOffice(ID, Office.CHAIR, BEN, day("2019-11-06"), ACT),
                        new NotInOffice(ID, BEN, day("2019-11-06"))),
                arguments(
                        here,
                        new DesignateOffice(ID, Office.CHAIR, ADA, day("2021-11-06"), ACT),
                        new NotInOffice(ID, ADA, day("2021-11-06"))),
                arguments(
                        here,
                        new DesignateOffice(ID, Office.CHAIR, ADA, day("2019-07-24"), ACT),
                        new TooEarly(ID, day("2019-07-24"), LAUNCH)));
    }

    private static RecordPublishedTerm published(MembershipId id, String from, @Nullable String endedOn) {
        return new RecordPublishedTerm(
                ID, id, CITIZEN_2, BEN, day(from), null, endedOn == null ? null : day(endedOn), 1, Acts.text("t"), ACT);
    }
}
