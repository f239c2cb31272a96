package org.sillok.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gathers what a run finds and writes it down. */
public final class Report {

    /** What was aimed at and what came of it, both as ratios. */
    private record Aim(String metric, String aimed, double measured, boolean holds) {
        String verdict() {
            if (Double.isNaN(measured)) return "**not measured undisturbed**";
            return holds ? "holds" : "**missed**";
        }
    }

    private final List<String> lines = new ArrayList<>();
    private final List<Aim> aims = new ArrayList<>();

    public void heading(String text) {
        lines.addAll(List.of("", "### " + text, ""));
    }

    public void text(String text) {
        lines.add(text);
    }

    public void table(List<String> columns, List<List<String>> rows) {
        lines.add("| " + String.join(" | ", columns) + " |");
        lines.add("|---" + "|---:".repeat(columns.size() - 1) + "|");
        for (var row : rows) lines.add("| " + String.join(" | ", row) + " |");
        lines.add("");
    }

    /** An aim that asks for no less than a ratio. */
    public void atLeast(String metric, double ratio, double measured) {
        aims.add(new Aim(metric, "≥ " + Series.number(ratio), measured, measured >= ratio));
    }

    /** An aim that asks for no more than a ratio. */
    public void atMost(String metric, double ratio, double measured) {
        aims.add(new Aim(metric, "≤ " + Series.number(ratio), measured, measured <= ratio));
    }

    /** The whole as Markdown, the aims first. */
    public String markdown() {
        var all = new ArrayList<String>();
        if (!aims.isEmpty()) {
            all.addAll(List.of("### Aims", "", "| what | aim | measured | |", "|---|---:|---:|---|"));
            for (var aim : aims) {
                all.add("| %s | %s | %s | %s |"
                        .formatted(aim.metric(), aim.aimed(), Series.number(aim.measured()), aim.verdict()));
            }
        }
        all.addAll(lines);
        return String.join("\n", all) + "\n";
    }

    /** Writes the page as it is by now. */
    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, markdown());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void print() {
        System.out.println(markdown());
    }
}
