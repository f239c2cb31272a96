package org.sillok.command.meeting;

import java.util.HashSet;
import org.sillok.command.Refused;
import org.sillok.kernel.meeting.AgendaItem;
import org.sillok.kernel.meeting.AgendaItemAdded;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.AgendaItemWithdrawn;
import org.sillok.kernel.meeting.AgendaReordered;
import org.sillok.kernel.meeting.MeetingRefusal.AgendaItemExists;
import org.sillok.kernel.meeting.MeetingRefusal.AgendaOrderIncomplete;
import org.sillok.kernel.meeting.MeetingRefusal.UnknownAgendaItem;

/** The rules of an agenda: every item named once, and every order complete. */
record Agenda(MeetingFacts facts) {

    AgendaItemAdded with(AddAgendaItem asked) {
        if (facts.taken().contains(asked.item().id())) {
            throw new Refused(new AgendaItemExists(asked.meeting(), asked.item().id()));
        }
        return new AgendaItemAdded(asked.meeting(), asked.item(), asked.act());
    }

    AgendaItemWithdrawn without(WithdrawAgendaItem asked) {
        require(asked.item());
        return new AgendaItemWithdrawn(asked.meeting(), asked.item(), asked.act());
    }

    AgendaReordered reordered(ReorderAgenda asked) {
        asked.order().forEach(this::require);
        var named = new HashSet<>(asked.order()).size();
        var items = facts.agenda().stream().map(AgendaItem::id).toList();
        if (named != items.size() || asked.order().size() != items.size()) {
            throw new Refused(new AgendaOrderIncomplete(asked.meeting(), items.size(), named));
        }
        return new AgendaReordered(asked.meeting(), asked.order(), asked.act());
    }

    private void require(AgendaItemId item) {
        if (facts.item(item).isEmpty()) throw new Refused(new UnknownAgendaItem(facts.meeting(), item));
    }
}
