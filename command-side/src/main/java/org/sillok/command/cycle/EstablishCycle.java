package org.sillok.command.cycle;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.cycle.CycleParameters;
import org.sillok.kernel.cycle.Schedule;

/** Set up a cycle of participatory budgeting. */
record EstablishCycle(
        CycleId cycle,
        BodyId body,
        @Nullable BudgetId budget,
        int fiscalYear,
        String currency,
        Commitment title,
        CycleParameters parameters,
        Schedule schedule,
        Act act)
        implements Command {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    EstablishCycle {
        if (fiscalYear < 1_000 || fiscalYear > 9_999) throw new InvalidValue("fiscalYear", "1000 to 9999", fiscalYear);
        if (!CURRENCY.matcher(currency).matches()) {
            throw new InvalidValue("currency", "three capital letters (ISO 4217)", currency);
        }
    }

    @Override
    public CycleId target() {
        return cycle;
    }
}
