package org.sillok.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.auditor.finding.Check;
import org.sillok.kernel.CustodyId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.Samples;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.custody.Finding.ViewChanged;
import org.sillok.kernel.custody.TamperingFound;

class ReportTest {

    @TempDir
    Path folder;

    @Test
    void a_report_tells_of_every_check_what_it_covered() throws IOException {
        var log = Committee.log(200).log().in(folder.resolve("log"));

        var ran = Ran.auditor("report", log.toString(), "--vkey", MadeLog.vkey(), "--out", folder.toString());

        assertThat(ran.exit()).as(ran.all()).isZero();
        var html = Files.readString(folder.resolve("report.html"));
        var json = EventJson.mapper().readTree(Files.readAllBytes(folder.resolve("report.json")));
        assertThat(json.get("holds").booleanValue()).isTrue();
        assertThat(json.get("checks")).hasSize(Check.values().length);
        for (var check : Check.values()) assertThat(html).contains("id=\"" + check + "\"");
        assertThat(html)
                .contains("Everything that was checked holds.", "lang=\"en\"", "<caption>")
                .doesNotContain("<script", "http://", "https://");
    }

    @Test
    void a_report_tells_what_fails_and_where_and_takes_nothing_for_markup() throws IOException {
        var made = Committee.log(200).log();
        var bundle = "log/content/000.p/" + Committee.log(200).size();
        var content = made.file(bundle).clone();
        content[40] ^= 1;
        made.files().put(bundle, content);
        var log = made.in(folder.resolve("a <b>bold</b> log"));

        var ran = Ran.auditor("report", log.toString(), "--vkey", MadeLog.vkey(), "--out", folder.toString(), "--json");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(EventJson.mapper().readTree(ran.out()).get("holds").booleanValue())
                .isFalse();
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("Something does not hold", "position 0", "&lt;b&gt;bold")
                .doesNotContain("<b>");
    }

    @Test
    void what_the_record_tells_of_having_been_altered_is_told_first_and_no_failure() throws IOException {
        var made = Committee.log(60);
        var alarm = new TamperingFound(
                CustodyId.RECORD, new ViewChanged("motions", "body:<b>", "motion:garden", 17), Samples.stated());
        made.event(new RecordedEvent(made.size(), "alarm", alarm.stream().toString(), 0, Samples.NOON, alarm));
        var log = made.log().in(folder.resolve("log"));

        var ran = Ran.auditor("report", log.toString(), "--vkey", MadeLog.vkey(), "--out", folder.toString());

        assertThat(ran.exit()).as(ran.all()).isZero();
        assertThat(ran.out())
                .contains("alarm in the record, position %d: the stored view motion:garden".formatted(made.size() - 1))
                .endsWith("Alarms in the record itself: 1, see above.\n" + "Everything that was checked holds.\n");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("Alarms in the record itself: 1.", "in body:&lt;b&gt; is not what")
                .doesNotContain("<b>");
        var state = EventJson.mapper()
                .readTree(Files.readString(folder.resolve("report.json")))
                .path("checks")
                .valueStream()
                .filter(check -> check.path("check").asString().equals("state"))
                .findFirst()
                .orElseThrow();
        assertThat(state.path("holds").asBoolean()).isTrue();
        assertThat(state.at("/alarms/0/position").asLong()).isEqualTo(made.size() - 1);
    }
}
