package org.sillok.kernel.custody;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;

/** What was found not to be as it was recorded, and where. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "found")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Finding.RecordAndLogDisagree.class, name = "record-and-log-disagree"),
    @JsonSubTypes.Type(value = Finding.ViewChanged.class, name = "view-changed"),
    @JsonSubTypes.Type(value = Finding.DisclosureChanged.class, name = "disclosure-changed")
})
public sealed interface Finding {

    /**
     * The stored event is not the one in the transparency log, or the log's own files do not agree with what was signed.
     *
     * @param position the first one at which they disagree
     * @param what how, in words
     */
    record RecordAndLogDisagree(long position, String what) implements Finding {}

    /**
     * The stored version of a view is not the one that the events make.
     *
     * @param readModel the stable name of the read model
     * @param partition the list that the view stands in
     * @param view which view of it
     * @param position the event that made the version
     */
    record ViewChanged(String readModel, String partition, String view, long position) implements Finding {}

    /**
     * The value in the vault does not open its commitment, or is not there.
     *
     * @param position the first event that holds the commitment; absent where revision 1 told it
     */
    record DisclosureChanged(@Nullable Long position, Commitment commitment) implements Finding {}
}
