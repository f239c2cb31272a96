package org.sillok.http;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Explains every problem at the address that its {@code type} gives. */
@RestController
class ProblemPages {

    /**
     * One problem explained.
     *
     * @param type the address of this page
     * @param detail the sentence that tells it, with the names of its numbers in braces
     * @param rule the rule it rests on, or what to do about it
     */
    record Page(String type, String title, String detail, String rule) {}

    private final List<ProblemTexts> texts;

    ProblemPages(List<ProblemTexts> texts) {
        this.texts = texts;
    }

    @GetMapping("/problems")
    List<Page> all(Locale locale) {
        return texts.stream()
                .flatMap(some -> some.names().map(name -> page(some, name, locale)))
                .sorted(Comparator.comparing(Page::type))
                .toList();
    }

    @GetMapping("/problems/{name}")
    ResponseEntity<?> one(@PathVariable String name, Locale locale) {
        return with(name)
                .<ResponseEntity<?>>map(some -> ResponseEntity.ok(page(some, name, locale)))
                .orElseGet(ProblemPages::unknown);
    }

    private Optional<ProblemTexts> with(String name) {
        return texts.stream()
                .filter(some -> some.names().anyMatch(name::equals))
                .findFirst();
    }

    private static Page page(ProblemTexts texts, String name, Locale locale) {
        return new Page(
                "/problems/" + name, texts.title(name, locale), texts.template(name, locale), texts.rule(name, locale));
    }

    private static ResponseEntity<Problem> unknown() {
        return Problem.of(HttpStatus.NOT_FOUND, "There is no problem of this name.")
                .answer();
    }
}
