package org.sillok.standalone.legistar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void publish() throws IOException {
        write("people.jsonl.gz", """
                {"ID":1,"FullName":"Ada A.","Email":"x","OfficeRecords":[{"ID":11,"BodyID":1,"BodyName":"City Council","MemberType":"CHAIR","Title":"","Start":"2018-01-01T00:00:00Z","End":"2021-12-31T00:00:00Z"}]}
                {"ID":2,"FullName":"Ben B.","OfficeRecords":[{"ID":12,"BodyID":1,"BodyName":"City Council","MemberType":"PRIMARY PUBLIC ADVOCATE","Title":"","Start":"2018-01-01T00:00:00Z","End":"0001-01-01T00:00:00Z"}]}
                """);
        write("2018_events.jsonl.gz", """
                {"ID":5,"BodyID":7,"BodyName":"Committee on Tea","Date":"2017-06-01T20:30:00-04:00","Location":"Hall","AgendaStatusName":"Final","Items":[{"ID":51,"Title":"Roll Call","RollCall":[{"ID":1,"Value":"Present"}]},{"ID":52}]}
                """);
        write("2018_resolution.jsonl.gz", """
                {"ID":9,"File":"Res 0001-2018","Name":"Tea","History":[{"ID":91,"Date":"2018-02-01T13:30:00Z","Action":"Filed","BodyID":1},{"ID":92,"Date":"2018-02-01T13:30:00Z","Action":"Approved","BodyID":1,"EventID":5,"PassedFlagName":"Pass","Votes":[{"ID":1,"Vote":"Affirmative"}]}]}
                """);
    }

    @Test
    void persons_meetings_and_matters_are_read_line_by_line() {
        var publication = new Publication(folder);
        var meetings = new ArrayList<Legistar.Event>();
        var matters = new ArrayList<Legistar.Matter>();

        publication.meetings(meetings::add);
        publication.matters(matters::add);

        assertThat(publication.persons()).extracting(Legistar.Person::fullName).containsExactly("Ada A.", "Ben B.");
        assertThat(meetings.getFirst().items())
                .extracting(item -> item.rollCall().size())
                .containsExactly(1, 0);
        assertThat(matters.getFirst().history())
                .extracting(action -> action.votes().size())
                .containsExactly(0, 1);
    }

    @Test
    void the_last_day_of_a_term_is_a_day_in_office() {
        var term = new Publication(folder).persons().getFirst().officeRecords().getFirst();

        assertThat(term.from()).isEqualTo(LocalDate.parse("2018-01-01"));
        assertThat(term.until()).isEqualTo(LocalDate.parse("2022-01-01"));
    }

    @Test
    void a_term_that_ends_in_the_year_1_has_no_known_end() {
        assertThat(new Publication(folder)
                        .persons()
                        .getLast()
                        .officeRecords()
                        .getFirst()
                        .until())
                .isNull();
    }

    @Test
    void bodies_follow_from_terms_and_meetings_with_the_council_first() {
        var publication = new Publication(folder);

        var bodies = PublishedBodies.of(publication, publication.persons());

        assertThat(bodies)
                .extracting(body -> body.id().value())
                .containsExactly("nyc-1", "nyc-7", "nyc-1-public-advocate");
        assertThat(bodies.get(1).since()).isEqualTo(LocalDate.parse("2017-06-01"));
        assertThat(bodies.get(1).parent()).isEqualTo(Names.body(1));
    }

    @Test
    void the_council_has_51_seats_and_none_for_the_public_advocate_who_has_no_vote() {
        var publication = new Publication(folder);

        var bodies = PublishedBodies.of(publication, publication.persons());

        assertThat(bodies.getFirst().seats()).isEqualTo(51);
        assertThat(bodies.getFirst().terms()).extracting(PublishedTerm::person).containsExactly(Names.person(1));
        assertThat(bodies.getLast().terms()).extracting(PublishedTerm::person).containsExactly(Names.person(2));
    }

    @Test
    void a_term_too_many_does_not_give_the_council_another_seat() throws IOException {
        var lines = new StringBuilder();
        for (int id = 1; id <= 52; id++) {
            lines.append("""
                    {"ID":%d,"FullName":"M","OfficeRecords":[{"ID":%d,"BodyID":1,"BodyName":"City Council","MemberType":"M","Title":"","Start":"2014-01-01T00:00:00Z","End":"2017-12-31T00:00:00Z"}]}
                    """.formatted(id, 100 + id));
        }
        write("people.jsonl.gz", lines.toString());
        var publication = new Publication(folder);

        var council = PublishedBodies.of(publication, publication.persons()).getFirst();

        assertThat(council.terms()).hasSize(52);
        assertThat(council.seats()).isEqualTo(51);
    }

    @Test
    void a_folder_without_persons_is_no_publication(@TempDir Path empty) {
        assertThatThrownBy(() -> new Publication(empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("people.jsonl.gz");
    }

    private void write(String file, String lines) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(file)))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }
}
