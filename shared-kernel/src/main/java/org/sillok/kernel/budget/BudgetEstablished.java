package org.sillok.kernel.budget;

import java.util.List;
import java.util.regex.Pattern;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.EventType;
import org.sillok.kernel.InvalidValue;

/**
 * A fiscal year's budget was set up as a tree of lines, parents before their parts.
 *
 * @param body whose motions may amend it
 * @param fiscalYear four digits
 * @param currency its ISO 4217 code
 */
@EventType("budget-established")
public record BudgetEstablished(
        BudgetId budget, BodyId body, int fiscalYear, String currency, List<Line> lines, Act act)
        implements BudgetEvent {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    public BudgetEstablished {
        if (fiscalYear < 1_000 || fiscalYear > 9_999) throw new InvalidValue("fiscalYear", "1000 to 9999", fiscalYear);
        if (!CURRENCY.matcher(currency).matches())
            throw new InvalidValue("currency", "three capital letters", currency);
        lines = List.copyOf(lines);
    }
}
