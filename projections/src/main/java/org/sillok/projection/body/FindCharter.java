package org.sillok.projection.body;

import java.util.Optional;
import org.sillok.kernel.BodyId;
import org.sillok.projection.Question;
import org.sillok.projection.Views;

/** What did this version of the charter say? */
public record FindCharter(BodyId body, int version) implements Question<Optional<CharterView>> {

    @Override
    public Optional<CharterView> ask(Views views) {
        return views.find(Charters.PROJECTION, Charters.key(body, version));
    }
}
