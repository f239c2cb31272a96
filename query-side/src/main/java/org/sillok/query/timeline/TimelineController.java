package org.sillok.query.timeline;

import java.util.Locale;
import org.sillok.projection.timeline.FindTimelineEntry;
import org.sillok.query.http.Moment;
import org.sillok.query.http.UnknownThing;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/timeline")
class TimelineController {

    private final PlainWords words;

    TimelineController(PlainWords words) {
        this.words = words;
    }

    @GetMapping
    TimelineAnswer timeline(@ParameterObject @ModelAttribute TimelineRequest request, Locale language, Moment moment) {
        var page = moment.ask(request.question());
        var next = page.next() == null ? null : moment.here("before", page.next());
        return new TimelineAnswer(words.say(page.lines(), language), next);
    }

    @GetMapping("/{position}")
    Told event(@PathVariable long position, Locale language, Moment moment) {
        var line =
                moment.ask(new FindTimelineEntry(position)).orElseThrow(() -> new UnknownThing("position " + position));
        return words.say(line, language);
    }
}
