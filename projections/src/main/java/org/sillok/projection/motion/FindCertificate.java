package org.sillok.projection.motion;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MotionId;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Views;

/**
 * On what does this decision rest?
 *
 * @param round of which round; of the last one decided where absent
 */
public record FindCertificate(MotionId motion, @Nullable Integer round) implements Question<Optional<Certificate>> {

    /** The certificate; absent where there is no such motion, no such round, or nothing decided in it. */
    @Override
    public Optional<Certificate> ask(Views views) {
        return views.find(Motions.PROJECTION, Key.of(motion)).flatMap(view -> {
            var certificates = new Certificates(views, view);
            return rounds(views).map(certificates::of).flatMap(Optional::stream).findFirst();
        });
    }

    private Stream<RoundView> rounds(Views views) {
        return round == null
                ? views.list(Rounds.PROJECTION, motion.toString()).reversed().stream()
                : views.find(Rounds.PROJECTION, Rounds.key(motion, round)).stream();
    }
}
