package org.sillok.command.budget;

import java.util.List;
import java.util.regex.Pattern;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.budget.Line;

/** Set up a fiscal year's budget as a tree of lines, parents before their parts. */
record EstablishBudget(BudgetId budget, BodyId body, int fiscalYear, String currency, List<Line> lines, Act act)
        implements Command {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int MOST_LINES = 10_000;

    EstablishBudget {
        lines = List.copyOf(lines);
        if (fiscalYear < 1_000 || fiscalYear > 9_999) throw new InvalidValue("fiscalYear", "1000 to 9999", fiscalYear);
        if (!CURRENCY.matcher(currency).matches()) {
            throw new InvalidValue("currency", "three capital letters (ISO 4217)", currency);
        }
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new InvalidValue("lines", "1 to " + MOST_LINES, lines.size());
        }
    }

    @Override
    public BudgetId target() {
        return budget;
    }
}
