package org.sillok.projection.body;

import java.time.LocalDate;
import java.util.Optional;
import org.sillok.kernel.BodyId;
import org.sillok.projection.Question;
import org.sillok.projection.Views;

/** Which charter was in force on that day? */
public record FindCharterOn(BodyId body, LocalDate on) implements Question<Optional<CharterView>> {

    @Override
    public Optional<CharterView> ask(Views views) {
        return BodyRecord.find(views, body)
                .flatMap(found -> views.find(
                        Charters.PROJECTION,
                        Charters.key(body, found.facts().charterOn(on).version())));
    }
}
