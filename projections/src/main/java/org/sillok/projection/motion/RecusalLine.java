package org.sillok.projection.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Citation;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.motion.Recusal;
import org.sillok.kernel.motion.RecusalKind;
import org.sillok.projection.person.People;
import org.sillok.projection.person.PersonRef;

/** A member who stays out of the decision, and on which ground. */
public record RecusalLine(
        PersonRef member,
        RecusalKind kind,
        Citation rule,
        @Nullable Commitment ground) {

    static RecusalLine of(Recusal recusal, People people) {
        return new RecusalLine(people.ref(recusal.member()), recusal.kind(), recusal.rule(), recusal.ground());
    }

    static List<RecusalLine> of(List<Recusal> recusals, People people) {
        return recusals.stream().map(recusal -> of(recusal, people)).toList();
    }
}
