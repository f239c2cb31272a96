package org.sillok.command.body;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.sillok.command.Refused;
import org.sillok.command.intake.Submission;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Advice;
import org.sillok.kernel.body.AppointmentCheck;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.kernel.body.Membership;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Runs the charter's checks before an appointment is made. What they find is recorded with it, and forbids nothing. */
@Component
class AppointmentAdvice {

    private final BodyRegister register;
    private final Profiles profiles;

    AppointmentAdvice(BodyRegister register, Profiles profiles) {
        this.register = register;
        this.profiles = profiles;
    }

    /** The command with the advice on it. @throws Refused when the record does not know the person */
    AppointMember advised(AppointMember asked, Submission submission) {
        profiles.require(asked.person());
        return asked.with(advice(asked.body(), terms -> terms.appointed(asked), submission));
    }

    /** The command with the advice on it. */
    ReappointMember advised(ReappointMember asked, Submission submission) {
        return asked.with(advice(asked.body(), terms -> terms.reappointed(asked), submission));
    }

    private List<Advice> advice(BodyId id, Function<Terms, Membership> plan, Submission submission) {
        return register.find(id)
                .map(body -> advice(body, plan, submission, LocaleContextHolder.getLocale()))
                .orElse(List.of());
    }

    private List<Advice> advice(
            BodyFacts body, Function<Terms, Membership> plan, Submission submission, Locale locale) {
        try {
            var planned = plan.apply(new Terms(body));
            var known = new HashMap<PersonId, Profile>();
            var candidacy =
                    new Candidacy(planned, body, register.all(), person -> known.computeIfAbsent(person, profiles::of));
            return body.charterOn(planned.from()).charter().checks().stream()
                    .map(check -> advice(check, candidacy.look(check), planned.person(), submission, locale))
                    .toList();
        } catch (Refused impossible) {
            return List.of(); // there is nothing to advise on: the body itself will refuse it
        }
    }

    private static Advice advice(
            AppointmentCheck check, Finding finding, PersonId person, Submission submission, Locale locale) {
        var sentence = submission.sealPersonal(person, finding.in(locale));
        return new Advice(name(check), check.article().citation(), finding.met(), sentence);
    }

    /** The check's name, as charters write it. */
    private static String name(AppointmentCheck check) {
        return switch (check) {
            case AppointmentCheck.MostBodies most -> "most-bodies";
            case AppointmentCheck.MostYears most -> "most-years";
            case AppointmentCheck.GenderShare share -> "gender-share";
            case AppointmentCheck.YouthShare share -> "youth-share";
            case AppointmentCheck.RequiredProgramme required -> "required-programme";
        };
    }
}
