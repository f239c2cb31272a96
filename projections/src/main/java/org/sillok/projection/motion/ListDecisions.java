package org.sillok.projection.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/**
 * What was decided?
 *
 * @param body by whom; by any body where absent
 */
public record ListDecisions(@Nullable BodyId body, Slice slice) implements Question<Page<DecisionLine>> {

    @Override
    public Page<DecisionLine> ask(Views views) {
        var partition = body == null ? Key.ALL : body.toString();
        return Page.of(views, Decisions.PROJECTION, partition, slice, view -> DecisionLine.of(view, views));
    }
}
