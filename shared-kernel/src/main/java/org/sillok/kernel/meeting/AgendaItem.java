package org.sillok.kernel.meeting;

import java.util.List;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.Slug;

/**
 * One item of business (안건).
 *
 * @param matter the matter it is about; the same matter may come up in several meetings
 */
public record AgendaItem(AgendaItemId id, String matter, Commitment title, List<DocumentId> documents) {

    public AgendaItem {
        Slug.require(matter);
        documents = List.copyOf(documents);
    }
}
