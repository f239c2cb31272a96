package org.sillok.standalone.legistar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of Legistar's JSON, as far as they are taken over. */
final class Legistar {

    private Legistar() {}

    /** A person, with every term that he or she ever served. */
    record Person(
            @JsonProperty("ID") int id,
            @JsonProperty("FullName") String fullName,
            @JsonProperty("OfficeRecords") List<OfficeRecord> officeRecords) {}

    /**
     * A term of office.
     *
     * @param start a day, written as its midnight in UTC
     * @param end the last day in office, written alike; the year 1 where none is known
     */
    record OfficeRecord(
            @JsonProperty("ID") int id,
            @JsonProperty("BodyID") int bodyId,
            @JsonProperty("BodyName") String bodyName,
            @JsonProperty("MemberType") String memberType,
            @JsonProperty("Title") String title,
            @JsonProperty("Start") String start,
            @JsonProperty("End") String end) {

        LocalDate from() {
            return day(start);
        }

        /** The first day no longer in office; absent where the end is not known. */
        @Nullable
        LocalDate until() {
            var last = day(end);
            return last.getYear() <= 1 ? null : last.plusDays(1);
        }

        private static LocalDate day(String midnight) {
            return LocalDate.parse(midnight.substring(0, 10));
        }
    }

    /** A meeting of a body. */
    record Event(
            @JsonProperty("ID") int id,
            @JsonProperty("BodyID") int bodyId,
            @JsonProperty("BodyName") String bodyName,
            @JsonProperty("Date") String date,
            @JsonProperty("Location") String location,
            @JsonProperty("AgendaStatusName") String agendaStatus,
            @JsonProperty("Items") List<Item> items) {}

    /** A line of a meeting's agenda or minutes. */
    record Item(
            @JsonProperty("ID") int id,
            @JsonProperty("Title") @Nullable String title,
            @JsonProperty("MatterFile") @Nullable String matterFile,
            @JsonProperty("RollCall") List<Presence> rollCall) {}

    /** What the roll says of one member's attendance. */
    record Presence(
            @JsonProperty("ID") int person,
            @JsonProperty("Value") String value) {}

    /** A matter: a bill, a resolution, a land use application, with everything that was ever done about it. */
    record Matter(
            @JsonProperty("ID") int id,
            @JsonProperty("File") String file,
            @JsonProperty("Name") String name,
            @JsonProperty("History") List<Action> history) {}

    /**
     * One thing that was done about a matter; a roll-call where there are votes.
     *
     * @param date the time on the council's clock, although it ends in Z
     * @param passed "Pass" or "Fail"; absent where nothing was put to the vote
     */
    record Action(
            @JsonProperty("ID") int id,
            @JsonProperty("Date") String date,
            @JsonProperty("Action") String action,
            @JsonProperty("BodyID") int bodyId,
            @JsonProperty("EventID") @Nullable Integer event,
            @JsonProperty("PassedFlagName") @Nullable String passed,
            @JsonProperty("Votes") List<Vote> votes) {}

    /** One line of a roll-call. */
    record Vote(
            @JsonProperty("ID") int person,
            @JsonProperty("Vote") String word) {}
}
