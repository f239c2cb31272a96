package org.sillok.kernel.review;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.sillok.kernel.budget.Money;

/** What a panel wants done with the money of a programme; amounts in the currency's minor unit. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "opinion")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Opinion.Keep.class, name = "keep"),
    @JsonSubTypes.Type(value = Opinion.Raise.class, name = "raise"),
    @JsonSubTypes.Type(value = Opinion.Cut.class, name = "cut")
})
public sealed interface Opinion {

    /** By how much the programme's money would change. */
    long delta();

    /** As planned (유지). */
    record Keep() implements Opinion {
        @Override
        public long delta() {
            return 0;
        }
    }

    /** More than planned (증액). */
    record Raise(long by) implements Opinion {
        public Raise {
            Money.positive(by);
        }

        @Override
        public long delta() {
            return by;
        }
    }

    /** Less than planned (감액). */
    record Cut(long by) implements Opinion {
        public Cut {
            Money.positive(by);
        }

        @Override
        public long delta() {
            return -by;
        }
    }
}
