package org.sillok.query.timeline;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.sillok.projection.timeline.Sentences;
import org.sillok.projection.timeline.TimelineLine;
import org.sillok.query.http.RevealedTexts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says events in the reader's language, with their texts revealed. */
@Component
public class PlainWords {

    private final RevealedTexts texts;
    private final ZoneId zone;

    PlainWords(RevealedTexts texts, @Value("${sillok.zone:Asia/Seoul}") ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    public List<Told> say(List<TimelineLine> lines, Locale language) {
        var sentences = Sentences.in(language, zone);
        var opened = texts.opened(lines);
        return lines.stream()
                .map(line -> new Told(line.entry().position(), sentences.say(line, opened), line.entry()))
                .toList();
    }

    Told say(TimelineLine line, Locale language) {
        return say(List.of(line), language).getFirst();
    }
}
