package org.sillok.auditor.log;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.log.Bundle.Got;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Disclosure;
import org.sillok.tlog.merkle.Hash;

/**
 * A bundle as it was read, with all that can be said of it alone; what takes its neighbours to say is left to the checks.
 *
 * @param broken why the entries are not all there; absent where they are
 * @param hashes of the entries that are there, one after another
 * @param root over these hashes
 * @param tile of the same hashes, as the source has it
 * @param hasContent whether the source has any
 * @param unfit what is wrong with the content as a whole
 * @param disclosures absent where the source has none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ReadBundle(
        Bundle bundle,
        @Nullable String broken,
        byte[] hashes,
        Hash root,
        Got tile,
        boolean hasContent,
        @Nullable Unfit unfit,
        List<ReadEvent> events,
        @Nullable Disclosures disclosures) {

    /** What is wrong with something, and what exactly. */
    record Unfit(String what, String detail) {}

    /** What is disclosed, or why it cannot be read. */
    record Disclosures(List<Opening> openings, @Nullable String unreadable) {}

    /** @param opens whether value and salt open the commitment */
    record Opening(Served served, boolean opens) {}

    /** A disclosure as the log serves it. */
    record Served(String commitment, String salt, String value) {

        /** Whether value and salt open the commitment. */
        boolean opens() {
            return opens(commitment);
        }

        /** Whether they open another one. */
        boolean opens(String another) {
            try {
                var bytes = HexFormat.of().parseHex(salt);
                return new Disclosure(new Commitment(another), null, bytes, value).opens();
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    /** An entry and what belongs to it. */
    sealed interface ReadEvent {

        /** An entry that is no leaf. */
        record NoLeaf(long position, String why) implements ReadEvent {}

        /**
         * @param payloadFits whether the payload is the one of the leaf; false as well where there is none
         * @param metadataFits the same of the metadata
         * @param possible what may be commitments in the payload
         */
        record OfLeaf(LoggedEvent event, boolean payloadFits, boolean metadataFits, List<String> possible)
                implements ReadEvent {}
    }
}
