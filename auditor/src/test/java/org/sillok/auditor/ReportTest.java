package org.sillok.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.auditor.finding.Check;
import org.sillok.kernel.catalog.EventJson;

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
}
