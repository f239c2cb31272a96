package org.sillok.standalone.legistar;

import java.util.ArrayList;
import java.util.List;
import org.sillok.command.Command;
import org.sillok.command.meeting.RecordPublishedMeeting;
import org.sillok.kernel.meeting.AgendaItem;
import org.sillok.kernel.meeting.PublishedAttendance;

/** The meetings that took place, with attendance and agenda. */
final class Sittings {

    private static final int AT_A_TIME = 256;

    private final Courier courier;
    private final Seals seals;
    private final Acts acts;
    private final Progress progress;
    private final List<Errand> waiting = new ArrayList<>();
    private int taken;

    Sittings(Courier courier, Seals seals, Acts acts, Progress progress) {
        this.courier = courier;
        this.seals = seals;
        this.acts = acts;
        this.progress = progress;
    }

    void take(Publication publication) {
        publication.meetings(this::take);
        deliver();
        progress.stage("meetings", taken);
    }

    private void take(Legistar.Event meeting) {
        if (!Words.held(meeting.agendaStatus())) {
            progress.leftOut("meetings that were called and did not take place");
            return;
        }
        taken++;
        meeting.items().stream()
                .filter(item -> !hasText(item))
                .forEach(item -> progress.leftOut("agenda lines without a text"));
        waiting.add(Errand.of("meeting." + meeting.id(), meeting, () -> command(meeting)));
        if (waiting.size() == AT_A_TIME) deliver();
    }

    private void deliver() {
        courier.deliver(List.copyOf(waiting));
        waiting.clear();
    }

    private Command command(Legistar.Event meeting) {
        var heldAt = Clocks.meeting(meeting.date());
        return new RecordPublishedMeeting(
                Names.meeting(meeting.id()),
                Names.body(meeting.bodyId()),
                heldAt,
                seals.text(meeting.location()),
                attendance(meeting),
                agenda(meeting),
                acts.published(heldAt));
    }

    private static List<PublishedAttendance> attendance(Legistar.Event meeting) {
        return meeting.items().stream()
                .flatMap(item -> item.rollCall().stream())
                .map(one ->
                        new PublishedAttendance(Names.person(one.person()), one.value(), Words.present(one.value())))
                .toList();
    }

    private List<AgendaItem> agenda(Legistar.Event meeting) {
        var agenda = new ArrayList<AgendaItem>();
        for (var item : meeting.items()) {
            var title = item.title();
            if (title == null || title.isBlank()) continue;
            agenda.add(new AgendaItem(Names.item(item.id()), Names.matter(item), null, seals.text(title), List.of()));
        }
        return agenda;
    }

    private static boolean hasText(Legistar.Item item) {
        var title = item.title();
        return title != null && !title.isBlank();
    }
}
