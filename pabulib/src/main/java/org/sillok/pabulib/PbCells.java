package org.sillok.pabulib;

import java.util.ArrayList;
import java.util.List;

/** Cuts a file into rows of cells: semicolons between cells, quotes around those that need them, two quotes for one inside. */
final class PbCells {

    /** A row and the line, from 1, that it starts on. */
    record Row(int line, List<String> cells) {

        /** Whether this is the row that opens a section. */
        boolean opens(String section) {
            return cells.size() == 1 && cells.getFirst().equals(section);
        }
    }

    private final String file;
    private int at;
    private int line = 1;

    private PbCells(String file) {
        this.file = file.startsWith("\uFEFF") ? file.substring(1) : file;
    }

    /** All rows but the empty ones. */
    static List<Row> rows(String file) {
        var cells = new PbCells(file);
        var rows = new ArrayList<Row>();
        while (cells.at < cells.file.length()) {
            var row = cells.row();
            if (row.cells().size() > 1 || !row.cells().getFirst().isBlank()) rows.add(row);
        }
        return rows;
    }

    private Row row() {
        var start = line;
        var cells = new ArrayList<String>();
        do cells.add(startsWith('"') ? quoted() : plain());
        while (skipped(';'));
        skipped('\r');
        if (at < file.length() && !skipped('\n')) {
            throw new MalformedPb(line, PbRule.A_QUOTE_IS_CLOSED_AT_THE_END_OF_ITS_CELL, cells.getLast());
        }
        line++;
        return new Row(start, cells);
    }

    private String plain() {
        var start = at;
        while (at < file.length() && ";\r\n".indexOf(file.charAt(at)) < 0) at++;
        return file.substring(start, at);
    }

    private String quoted() {
        var cell = new StringBuilder();
        at++;
        while (at < file.length()) {
            if (skipped('"')) {
                if (!startsWith('"')) return cell.toString();
            } else if (startsWith('\n')) {
                line++;
            }
            cell.append(file.charAt(at++));
        }
        throw new MalformedPb(line, PbRule.A_QUOTE_IS_CLOSED_AT_THE_END_OF_ITS_CELL, "the end of the file");
    }

    private boolean startsWith(char character) {
        return at < file.length() && file.charAt(at) == character;
    }

    private boolean skipped(char character) {
        var there = startsWith(character);
        if (there) at++;
        return there;
    }
}
