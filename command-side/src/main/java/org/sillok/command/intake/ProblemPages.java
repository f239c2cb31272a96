package org.sillok.command.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sillok.http.Problem;
import org.sillok.kernel.catalog.EventJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Explains every refusal at the address that its {@code type} gives. */
@RestController
class ProblemPages {

    /**
     * One refusal explained.
     *
     * @param type the address of this page
     * @param detail the sentence that tells it, with the names of its numbers in braces
     * @param rule the rule it rests on
     */
    record Page(String type, String title, String detail, String rule) {}

    private final RefusalTexts texts;

    ProblemPages(RefusalTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/problems")
    List<Page> all(Locale locale) {
        return EventJson.refusals()
                .map(EventJson::name)
                .sorted(Comparator.naturalOrder())
                .map(name -> page(name, locale))
                .toList();
    }

    @GetMapping("/problems/{name}")
    ResponseEntity<?> one(@PathVariable String name, Locale locale) {
        var known = EventJson.refusals().map(EventJson::name).anyMatch(name::equals);
        return known ? ResponseEntity.ok(page(name, locale)) : unknown(name);
    }

    private Page page(String name, Locale locale) {
        return new Page(
                "/problems/" + name, texts.title(name, locale), texts.template(name, locale), texts.rule(name, locale));
    }

    private static ResponseEntity<Problem> unknown(String name) {
        return Problem.of("not-found", "Not found", HttpStatus.NOT_FOUND, "There is no refusal named " + name + ".")
                .answer();
    }
}
