package org.sillok.command.redaction;

import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Event;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.catalog.SealedJson;
import org.sillok.kernel.person.PersonCorrected;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.redaction.RedactionRefusal.NoSuchText;
import org.sillok.kernel.redaction.RedactionRefusal.NotAText;
import org.springframework.stereotype.Component;

/** Finds texts by their place in the record. */
@Component
class RedactableTexts {

    private final EventLog log;

    RedactableTexts(EventLog log) {
        this.log = log;
    }

    /** @throws Refused when there is nothing, or a personal value */
    Commitment at(Evidence in, String field) {
        var event = log.stream(in.stream(), in.sequence()).stream()
                .filter(recorded -> recorded.sequence() == in.sequence())
                .map(RecordedEvent::event)
                .findFirst();
        var text = event.flatMap(one -> SealedJson.at(SealedJson.tree(one), field))
                .orElseThrow(() -> new Refused(new NoSuchText(in.stream(), in.sequence(), field)));
        if (event.filter(one -> isPersonal(one, text)).isPresent()) {
            throw new Refused(new NotAText(in.stream(), in.sequence(), field));
        }
        return text;
    }

    private static boolean isPersonal(Event event, Commitment text) {
        return switch (event) {
            case PersonRegistered e -> e.values().containsValue(text);
            case PersonCorrected e -> e.values().containsValue(text);
            default -> false;
        };
    }
}
