package org.sillok.projection.budget;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.budget.CompiledLine;
import org.sillok.kernel.budget.Line;
import org.sillok.kernel.budget.LineChange;
import org.sillok.kernel.budget.LineId;

/** What one event did to a budget. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BudgetChange.Established.class, name = "established"),
    @JsonSubTypes.Type(value = BudgetChange.Allotted.class, name = "allotted"),
    @JsonSubTypes.Type(value = BudgetChange.Transferred.class, name = "transferred"),
    @JsonSubTypes.Type(value = BudgetChange.Amended.class, name = "amended"),
    @JsonSubTypes.Type(value = BudgetChange.Compiled.class, name = "compiled")
})
public sealed interface BudgetChange {

    /** The tree was set up. */
    record Established(int lines, long total) implements BudgetChange {}

    /** A part of a line became a line of its own. */
    record Allotted(Line line) implements BudgetChange {}

    /** An amount moved; the total stayed. */
    record Transferred(LineId from, LineId to, long amount) implements BudgetChange {}

    /**
     * Selected projects became lines.
     *
     * @param amount what they sum to
     */
    record Compiled(CycleId cycle, MotionId motion, List<CompiledLine> lines, long amount) implements BudgetChange {

        public Compiled {
            lines = List.copyOf(lines);
        }
    }

    /** Lines and the total changed. */
    record Amended(List<LineChange> changes, long totalBefore, long totalAfter, boolean external)
            implements BudgetChange {

        public Amended {
            changes = List.copyOf(changes);
        }
    }
}
