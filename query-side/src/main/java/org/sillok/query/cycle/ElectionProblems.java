package org.sillok.query.cycle;

import java.util.Map;
import org.sillok.http.Problem;
import org.sillok.query.cycle.NoElection.CategoryNeeded;
import org.sillok.query.cycle.NoElection.NothingToSelect;
import org.sillok.query.cycle.NoElection.VotingNotOver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why a cycle is not handed on as the file of an election, as problem details (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class ElectionProblems {

    @ExceptionHandler
    ResponseEntity<Problem> none(NoElection.Because because) {
        return problem(because.reason()).answer();
    }

    private static Problem problem(NoElection reason) {
        return switch (reason) {
            case VotingNotOver open ->
                Problem.of(
                        open.problem(),
                        "No ballot is handed on before voting is over",
                        HttpStatus.CONFLICT,
                        "Voting in cycle %s is not over.".formatted(open.cycle().value()),
                        Map.of("cycle", open.cycle()));
            case CategoryNeeded of ->
                Problem.of(
                        of.problem(),
                        "One category has to be named",
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "Cycle %s has the categories %s, each with an envelope of its own."
                                .formatted(of.cycle().value(), of.categories()),
                        Map.of("cycle", of.cycle(), "categories", of.categories()));
            case NothingToSelect in ->
                Problem.of(
                        in.problem(),
                        "There was nothing to select",
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "Category %s of cycle %s has an envelope of %d and %d projects."
                                .formatted(in.category(), in.cycle().value(), in.envelope(), in.projects()),
                        Map.of(
                                "cycle", in.cycle(),
                                "category", in.category(),
                                "envelope", in.envelope(),
                                "projects", in.projects()));
        };
    }
}
