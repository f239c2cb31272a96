package org.sillok.projection.body;

import java.util.Optional;
import org.sillok.kernel.BodyId;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Views;

/** What is this body, and which charters has it had? */
public record FindBody(BodyId body) implements Question<Optional<BodyFile>> {

    @Override
    public Optional<BodyFile> ask(Views views) {
        return views.find(Bodies.PROJECTION, Key.of(body))
                .map(found -> new BodyFile(
                        found,
                        views.list(Charters.PROJECTION, body.toString()).stream()
                                .map(FindBody::summary)
                                .toList()));
    }

    private static BodyFile.Version summary(CharterView view) {
        var version = view.version();
        return new BodyFile.Version(
                version.version(), version.effective(), version.charter().seats(), view.enacted());
    }
}
