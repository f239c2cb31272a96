package org.sillok.kernel.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.Slug;

/**
 * One item of business (안건).
 *
 * @param matter the question it is about, which a docket guards; the same question may come up in several meetings
 * @param kind what kind of matter that is, as the charter names it; absent where the matter is of a kind of its own
 */
public record AgendaItem(
        AgendaItemId id, String matter, @Nullable String kind, Commitment title, List<DocumentId> documents) {

    public AgendaItem {
        Slug.require(matter);
        if (kind != null) Slug.require(kind);
        documents = List.copyOf(documents);
    }
}
