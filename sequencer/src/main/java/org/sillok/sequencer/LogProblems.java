package org.sillok.sequencer;

import java.util.Locale;
import java.util.Map;
import org.sillok.http.Problem;
import org.sillok.sequencer.Withheld.NotHandedOut;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is withheld of the log, as problem details (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class LogProblems {

    private static final String RETRY_SECONDS = "1";

    @ExceptionHandler
    ResponseEntity<Problem> withheld(NotHandedOut because) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (because.withheld() instanceof Withheld.NotYetSealed) headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return problem(because.withheld()).answer(headers);
    }

    private static Problem problem(Withheld withheld) {
        return switch (withheld) {
            case Withheld.BallotSealed ballot ->
                Problem.of(
                        "ballot-sealed",
                        "This ballot is sealed until voting closes",
                        HttpStatus.FORBIDDEN,
                        "Voting in the cycle %s has not closed."
                                .formatted(ballot.cycle().value()),
                        Map.of("cycle", ballot.cycle()));
            case Withheld.BallotInSumOnly ballot ->
                Problem.of(
                        "ballot-in-sum-only",
                        "This ballot is told in sum only",
                        HttpStatus.FORBIDDEN,
                        "Of the cycle %s, this ballot is not published by itself: %s."
                                .formatted(ballot.cycle().value(), why(ballot.why())),
                        Map.of("cycle", ballot.cycle(), "why", name(ballot.why())));
            case Withheld.BallotUnreadable ballot ->
                Problem.of(
                        "ballot-unreadable",
                        "This ballot cannot be read here",
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "This version of the software cannot read the ballot at position %d, and so does not hand it out."
                                .formatted(ballot.position()),
                        Map.of("position", ballot.position()));
            case Withheld.Technique technique ->
                Problem.of(
                        "technical-event",
                        "This event is technique",
                        HttpStatus.FORBIDDEN,
                        "What lies at position %d is no act of anybody, and only its place is in the log."
                                .formatted(technique.position()),
                        Map.of("position", technique.position()));
            case Withheld.NotInTheLog missing ->
                Problem.of(
                        "not-in-the-log",
                        "The log has no such entry",
                        HttpStatus.NOT_FOUND,
                        "The published log has %d entries; %d is none of them."
                                .formatted(missing.size(), missing.position()),
                        Map.of("position", missing.position(), "size", missing.size()));
            case Withheld.NotAsInTheLog altered ->
                Problem.of(
                        "not-as-in-the-log",
                        "The record is not what the log says",
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "What the record holds at position %d is not what the log has there: it was changed or removed."
                                .formatted(altered.position()),
                        Map.of("position", altered.position()));
            case Withheld.NothingOfThatHash missing ->
                Problem.of(
                        "nothing-of-that-hash",
                        "The log has nothing of that hash",
                        HttpStatus.NOT_FOUND,
                        "Of the %d events in the published log, the record holds no payload and no metadata of the hash %s."
                                .formatted(missing.size(), missing.hash()),
                        Map.of("hash", missing.hash(), "size", missing.size()));
            case Withheld.NotYetSealed early ->
                Problem.of(
                        "not-yet-sealed",
                        "No checkpoint covers this event yet",
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "The event lies at position %d; the published log has %d entries."
                                .formatted(early.position(), early.size()),
                        Map.of("position", early.position(), "size", early.size()));
            case Withheld.Halted halted ->
                Problem.of(
                        "log-halted",
                        "The log has halted",
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "The event lies at position %d; the log has %d entries and does not go on until somebody has looked after it."
                                .formatted(halted.position(), halted.size()),
                        Map.of("position", halted.position(), "size", halted.size()));
            case Withheld.NoRotation ignored ->
                Problem.of(
                        "no-key-rotation",
                        "No key is about to follow another",
                        HttpStatus.CONFLICT,
                        "The log is signed with one key, and there is no former one to be retired.");
            case Withheld.NotSignedAnew ignored ->
                Problem.of(
                        "not-signed-anew",
                        "The log is not signed with its new keys yet",
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "The keys are changed; the log goes on with them as soon as it can. Ask again.");
            case Withheld.NothingDecided open ->
                Problem.of(
                        "nothing-decided",
                        "There is no such decision",
                        HttpStatus.NOT_FOUND,
                        "Of the motion %s no such decision is in the record."
                                .formatted(open.motion().value()),
                        Map.of("motion", open.motion()));
        };
    }

    private static String name(Withheld.Why why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String why(Withheld.Why why) {
        return switch (why) {
            case RECAST -> "the same voter has cast again";
            case VOID -> "it came after the closing";
            case SMALL_CLASS -> "too few voted in its class";
        };
    }
}
