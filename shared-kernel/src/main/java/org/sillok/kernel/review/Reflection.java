package org.sillok.kernel.review;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Evidence;

/** How the budget answered an opinion. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reflection")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reflection.Reflected.class, name = "reflected"),
    @JsonSubTypes.Type(value = Reflection.NotReflected.class, name = "not-reflected")
})
public sealed interface Reflection {

    /**
     * The budget was changed as the panel wanted, wholly or in part (반영).
     *
     * @param delta by how much the programme's line changed, in the currency's minor unit; 0 where it was to be kept
     * @param amendment the amendment that did it, in the budget's stream; absent where nothing had to change
     */
    record Reflected(long delta, @Nullable Evidence amendment) implements Reflection {}

    /** The budget was not changed (미반영); the reason is that of the act. */
    record NotReflected() implements Reflection {}
}
