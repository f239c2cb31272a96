package org.sillok.kernel.cycle;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.EventType;
import org.sillok.kernel.InvalidValue;

/**
 * A cycle of participatory budgeting was set up (참여예산 주기).
 *
 * @param body whose assembly confirms what is selected
 * @param budget into which what is selected is compiled; absent where that is not decided yet
 * @param fiscalYear for which the money is, four digits
 * @param currency its ISO 4217 code
 */
@EventType("cycle-established")
public record CycleEstablished(
        CycleId cycle,
        BodyId body,
        @Nullable BudgetId budget,
        int fiscalYear,
        String currency,
        Commitment title,
        CycleParameters parameters,
        Schedule schedule,
        Act act)
        implements CycleEvent {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    public CycleEstablished {
        if (fiscalYear < 1_000 || fiscalYear > 9_999) throw new InvalidValue("fiscalYear", "1000 to 9999", fiscalYear);
        if (!CURRENCY.matcher(currency).matches())
            throw new InvalidValue("currency", "three capital letters", currency);
    }
}
