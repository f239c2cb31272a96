package org.sillok.command.body;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.sillok.command.body.CharterForm.ArticleForm;
import org.sillok.command.intake.Submission;
import org.sillok.kernel.body.AppointmentCheck;
import org.sillok.kernel.body.AppointmentCheck.Share;

/** An appointment check as charters in requests write it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "check")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CheckForm.MostBodies.class, name = "most-bodies"),
    @JsonSubTypes.Type(value = CheckForm.MostYears.class, name = "most-years"),
    @JsonSubTypes.Type(value = CheckForm.GenderShare.class, name = "gender-share"),
    @JsonSubTypes.Type(value = CheckForm.YouthShare.class, name = "youth-share"),
    @JsonSubTypes.Type(value = CheckForm.RequiredProgramme.class, name = "required-programme")
})
sealed interface CheckForm {

    AppointmentCheck sealed(Submission by);

    record MostBodies(int most, ArticleForm article) implements CheckForm {
        @Override
        public AppointmentCheck sealed(Submission by) {
            return new AppointmentCheck.MostBodies(most, article.sealed(by));
        }
    }

    record MostYears(int years, int coolingOffYears, ArticleForm article) implements CheckForm {
        @Override
        public AppointmentCheck sealed(Submission by) {
            return new AppointmentCheck.MostYears(years, coolingOffYears, article.sealed(by));
        }
    }

    record GenderShare(Share most, ArticleForm article) implements CheckForm {
        @Override
        public AppointmentCheck sealed(Submission by) {
            return new AppointmentCheck.GenderShare(most, article.sealed(by));
        }
    }

    record YouthShare(int oldest, Share least, ArticleForm article) implements CheckForm {
        @Override
        public AppointmentCheck sealed(Submission by) {
            return new AppointmentCheck.YouthShare(oldest, least, article.sealed(by));
        }
    }

    record RequiredProgramme(String programme, ArticleForm article) implements CheckForm {
        @Override
        public AppointmentCheck sealed(Submission by) {
            return new AppointmentCheck.RequiredProgramme(programme, article.sealed(by));
        }
    }
}
