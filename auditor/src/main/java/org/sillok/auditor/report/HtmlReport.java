package org.sillok.auditor.report;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.SequencedMap;
import org.sillok.auditor.finding.Finding;
import org.sillok.auditor.finding.Result;
import org.sillok.auditor.replay.State;

/** A report as one page that needs nothing else: to be read, heard, printed and filed. What holds is said in words, not in colours alone. */
public final class HtmlReport {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; --holds: #0a6b2d; --fails: #b00020; --dim: #57606a; --line: #8886; }
            @media (prefers-color-scheme: dark) { :root { --holds: #5fd38a; --fails: #ff8a93; --dim: #a0a8b0; } }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
            h1 { font-size: 1.6rem; line-height: 1.2; }
            h2 { font-size: 1.2rem; margin-top: 2.5rem; }
            h3 { font-size: 1rem; margin: 1.5rem 0 0; }
            p, ul { margin: .3rem 0; }
            code, td.hash { font-family: ui-monospace, monospace; font-size: .85em; overflow-wrap: anywhere; }
            table { border-collapse: collapse; width: 100%%; }
            caption { text-align: left; color: var(--dim); padding-bottom: .3rem; }
            th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); }
            td.number { text-align: right; font-variant-numeric: tabular-nums; }
            .holds { color: var(--holds); font-weight: 600; }
            .fails { color: var(--fails); font-weight: 600; }
            .open, .dim { color: var(--dim); }
            @media print { body { margin: 0; max-width: none; } section { break-inside: avoid; } a { color: inherit; } }
            </style>
            </head>
            <body>
            <main>
            """;

    private final StringBuilder html = new StringBuilder(1 << 14);

    private HtmlReport() {}

    /** The page. */
    public static String of(Report report) {
        return new HtmlReport().page(report);
    }

    private String page(Report report) {
        html.append(HEAD.formatted(text("Audit of " + report.origin())));
        line("<h1>Audit of %s</h1>", report.origin());
        line(
                "<p class=\"%s\">%s</p>",
                report.holds() ? "holds" : "fails",
                report.holds()
                        ? "Everything that was checked holds."
                        : "Something does not hold. See what fails, below.");
        if (report.keyFromSource()) {
            line(
                    "<p class=\"fails\">%s</p>",
                    "The log's key was taken from the source itself. That proves nothing about who signed.");
        }
        long alarms = report.checks().stream()
                .mapToLong(check -> check.alarms().size())
                .sum();
        if (alarms > 0) {
            line(
                    "<p class=\"fails\">Alarms in the record itself: %s. See them under the checks, below.</p>",
                    number(alarms));
        }
        facts(report);
        overview(report);
        html.append("<h2>Each check</h2>\n");
        report.checks().forEach(this::check);
        state(report.state());
        html.append("</main>\n</body>\n</html>\n");
        return html.toString();
    }

    private void facts(Report report) {
        html.append("<table>\n<caption>What was audited</caption>\n<tbody>\n");
        fact("Source", report.source());
        fact("Entries", number(report.size()));
        fact("Root", report.root());
        fact("Audited at", report.made().truncatedTo(ChronoUnit.SECONDS) + " (UTC)");
        html.append("</tbody>\n</table>\n");
    }

    private void fact(String name, String value) {
        line("<tr><th scope=\"row\">%s</th><td><code>%s</code></td></tr>", name, value);
    }

    private void overview(Report report) {
        html.append("<h2>Overview</h2>\n<table>\n<caption>Every check, and what came of it</caption>\n");
        html.append(
                "<thead><tr><th scope=\"col\">Check</th><th scope=\"col\">Outcome</th><th scope=\"col\">What it says</th></tr></thead>\n<tbody>\n");
        for (var check : report.checks()) {
            line(
                    "<tr><th scope=\"row\"><a href=\"#%s\">%s</a></th><td class=\"%s\">%s</td><td>%s</td></tr>",
                    check.check().toString(),
                    check.check().toString(),
                    outcomeClass(check),
                    outcome(check),
                    check.meaning());
        }
        html.append("</tbody>\n</table>\n");
    }

    private static String outcome(Result check) {
        if (!check.holds()) return "fails, %s times".formatted(number(check.failures()));
        return check.made() ? "holds" : "nothing to check";
    }

    private static String outcomeClass(Result check) {
        return !check.holds() ? "fails" : check.made() ? "holds" : "open";
    }

    private void check(Result check) {
        line("<section id=\"%s\">", check.check().toString());
        line(
                "<h3>%s: <span class=\"%s\">%s</span></h3>",
                check.check().toString(), outcomeClass(check), outcome(check));
        line("<p class=\"dim\">%s</p>", check.meaning());
        counts("Covered", check.covered());
        counts("Not covered", check.notCovered());
        findings(check);
        alarms(check);
        html.append("</section>\n");
    }

    private void counts(String title, SequencedMap<String, Long> counts) {
        if (counts.isEmpty()) return;
        line("<p>%s:</p>", title);
        html.append("<ul>\n");
        counts.forEach((what, count) -> line("<li>%s %s</li>", number(count), what));
        html.append("</ul>\n");
    }

    private void findings(Result check) {
        if (check.findings().isEmpty()) return;
        html.append("<table>\n<caption>What fails, and where</caption>\n");
        html.append(
                "<thead><tr><th scope=\"col\">Where</th><th scope=\"col\">What</th><th scope=\"col\">In detail</th></tr></thead>\n<tbody>\n");
        check.findings().forEach(this::finding);
        html.append("</tbody>\n</table>\n");
        long untold = check.failures() - check.findings().size();
        if (untold > 0) line("<p>%s more, next to these or beyond the first thousand.</p>", number(untold));
    }

    private void alarms(Result check) {
        if (check.alarms().isEmpty()) return;
        html.append("<table>\n<caption>Alarms: what the record tells of having been found altered. No failure of this"
                + " check; it may have been mended since.</caption>\n");
        html.append(
                "<thead><tr><th scope=\"col\">Told at</th><th scope=\"col\">What was found</th></tr></thead>\n<tbody>\n");
        check.alarms().forEach(alarm -> line("<tr><td>%s</td><td>%s</td></tr>", alarm.where(), alarm.what()));
        html.append("</tbody>\n</table>\n");
    }

    private void finding(Finding finding) {
        line(
                "<tr><td>%s</td><td class=\"fails\">%s</td><td><code>%s</code></td></tr>",
                finding.where().isEmpty() ? "the whole" : finding.where(), finding.what(), finding.detail());
    }

    private void state(State state) {
        html.append("<h2>The record at the end of the log</h2>\n<table>\n");
        line(
                "<caption>Read models folded up to position %s, with the SHA-256 over their views</caption>",
                Long.toString(state.position()));
        html.append(
                "<thead><tr><th scope=\"col\">Read model</th><th scope=\"col\">Views</th><th scope=\"col\">Digest</th></tr></thead>\n<tbody>\n");
        for (var model : state.readModels()) {
            var digest = model.digest();
            line(
                    "<tr><th scope=\"row\">%s</th><td class=\"number\">%s</td><td class=\"hash\">%s</td></tr>",
                    model.name(),
                    number(model.views()),
                    digest != null ? digest : "not covered: " + model.notCovered());
        }
        html.append("</tbody>\n</table>\n");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Every value is text of somebody else's, and is written as nothing but text. */
    private void line(String form, String... values) {
        var escaped = new Object[values.length];
        for (int i = 0; i < values.length; i++) escaped[i] = text(values[i]);
        html.append(form.formatted(escaped)).append('\n');
    }

    private static String text(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
