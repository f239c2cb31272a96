package org.sillok.kernel.body;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.Slug;

/** Something the charter wants looked at before an appointment. It advises; it never forbids. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "check")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AppointmentCheck.MostBodies.class, name = "most-bodies"),
    @JsonSubTypes.Type(value = AppointmentCheck.MostYears.class, name = "most-years"),
    @JsonSubTypes.Type(value = AppointmentCheck.GenderShare.class, name = "gender-share"),
    @JsonSubTypes.Type(value = AppointmentCheck.YouthShare.class, name = "youth-share"),
    @JsonSubTypes.Type(value = AppointmentCheck.RequiredProgramme.class, name = "required-programme")
})
public sealed interface AppointmentCheck {

    Article article();

    /** A person sits on at most {@code most} bodies at a time, this one included. */
    record MostBodies(int most, Article article) implements AppointmentCheck {
        public MostBodies {
            positive("most", most);
        }
    }

    /** A person sits on this body at most {@code years} years in a row, and then not for {@code coolingOffYears}. */
    record MostYears(int years, int coolingOffYears, Article article) implements AppointmentCheck {
        public MostYears {
            positive("years", years);
            if (coolingOffYears < 0 || coolingOffYears > 1_000) {
                throw new InvalidValue("coolingOffYears", "0 to 1000", coolingOffYears);
            }
        }
    }

    /** No gender has more than {@code most} of the appointed seats, of all members whose gender is known. */
    record GenderShare(Share most, Article article) implements AppointmentCheck {}

    /** At least {@code least} of the members whose age is known are at most {@code oldest} years old. */
    record YouthShare(int oldest, Share least, Article article) implements AppointmentCheck {
        public YouthShare {
            positive("oldest", oldest);
        }
    }

    /** The person has completed the programme. */
    record RequiredProgramme(String programme, Article article) implements AppointmentCheck {
        public RequiredProgramme {
            Slug.require(programme);
        }
    }

    /** An exact fraction from 0 to 1. */
    record Share(int numerator, int denominator) {
        public Share {
            positive("denominator", denominator);
            if (numerator < 0 || numerator > denominator) {
                throw new InvalidValue("numerator", "0 to " + denominator, numerator);
            }
        }
    }

    private static void positive(String what, int value) {
        if (value < 1 || value > 1_000) throw new InvalidValue(what, "1 to 1000", value);
    }
}
