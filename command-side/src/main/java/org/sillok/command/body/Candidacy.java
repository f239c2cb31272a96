package org.sillok.command.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.AppointmentCheck;
import org.sillok.kernel.body.AppointmentCheck.GenderShare;
import org.sillok.kernel.body.AppointmentCheck.MostBodies;
import org.sillok.kernel.body.AppointmentCheck.MostYears;
import org.sillok.kernel.body.AppointmentCheck.RequiredProgramme;
import org.sillok.kernel.body.AppointmentCheck.YouthShare;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.kernel.body.Membership;

/**
 * An appointment that is being considered, and all that the checks look at.
 *
 * @param planned the membership that it would make
 * @param body the body as it is now
 * @param bodies all bodies of the record
 */
record Candidacy(Membership planned, BodyFacts body, List<BodyFacts> bodies, Function<PersonId, Profile> profiles) {

    Finding look(AppointmentCheck check) {
        return switch (check) {
            case MostBodies most -> bodies(most.most());
            case MostYears most -> new YearsInRow(planned, body).look(most);
            case GenderShare share -> new Shares(planned, body, profiles).gender(share.most());
            case YouthShare share -> new Shares(planned, body, profiles).youth(share.oldest(), share.least());
            case RequiredProgramme required -> programme(required.programme());
        };
    }

    private Finding bodies(int most) {
        var others = bodies.stream()
                .filter(other -> !other.body().equals(body.body()))
                .toList();
        var busiest = Stream.concat(Stream.of(planned.from()), others.stream().flatMap(this::arrivals))
                .map(day -> seatsOn(day, others))
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        int atOnce = busiest.size() + 1;
        return Finding.of(
                atOnce <= most, "most-bodies", atOnce, most, busiest.isEmpty() ? "–" : String.join(", ", busiest));
    }

    /** The days during the planned term on which the person joins another body. */
    private Stream<LocalDate> arrivals(BodyFacts other) {
        return other.memberships().stream()
                .filter(one -> one.person().equals(planned.person()))
                .map(Membership::from)
                .filter(planned::inOfficeOn);
    }

    private List<String> seatsOn(LocalDate day, List<BodyFacts> others) {
        return others.stream()
                .filter(other -> other.isInOffice(planned.person(), day))
                .map(other -> other.body().value())
                .sorted()
                .toList();
    }

    private Finding programme(String programme) {
        var completed = profiles.apply(planned.person()).programmes().contains(programme);
        return Finding.of(completed, completed ? "programme-completed" : "programme-missing", programme);
    }
}
