package org.sillok.projection.motion;

import java.util.Optional;
import org.sillok.kernel.MotionId;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Views;
import org.sillok.projection.body.BodyRef;
import org.sillok.projection.person.People;

/** What was moved, where does it stand, and how was it voted on? */
public record FindMotion(MotionId motion) implements Question<Optional<MotionFile>> {

    @Override
    public Optional<MotionFile> ask(Views views) {
        return views.find(Motions.PROJECTION, Key.of(motion)).map(view -> file(view, views, People.in(views)));
    }

    private static MotionFile file(MotionView view, Views views, People people) {
        var mover = view.content().mover();
        return new MotionFile(
                view.id(),
                view.version(),
                MotionState.of(view, views),
                BodyRef.in(views, view.place().body()),
                view.place(),
                view.content(),
                mover == null ? null : people.ref(mover),
                people.refs(view.seconders()),
                view.amendments().stream()
                        .map(amendment -> amendment(amendment, views))
                        .toList(),
                view.reconsideredBy().stream()
                        .map(motion -> reconsideration(motion, views))
                        .toList(),
                RecusalLine.of(view.recusals(), people),
                new RoundFiles(views, people).of(view.id()),
                view.acts());
    }

    private static MotionFile.Reconsideration reconsideration(MotionId motion, Views views) {
        var view = views.find(Motions.PROJECTION, Key.of(motion)).orElseThrow();
        return new MotionFile.Reconsideration(motion, MotionState.of(view, views));
    }

    private static MotionFile.Amendment amendment(MotionView.Amendment amendment, Views views) {
        var view = views.find(Motions.PROJECTION, Key.of(amendment.motion()));
        return new MotionFile.Amendment(
                amendment.motion(),
                amendment.degree(),
                view.map(found -> found.content().title()).orElse(null),
                view.map(found -> MotionState.of(found, views)).orElse(null));
    }
}
