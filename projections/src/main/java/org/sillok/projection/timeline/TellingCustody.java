package org.sillok.projection.timeline;

import org.sillok.kernel.custody.CustodyEvent;
import org.sillok.kernel.custody.Finding;
import org.sillok.kernel.custody.LogKeyRotated;
import org.sillok.kernel.custody.ReadModelDigest;
import org.sillok.kernel.custody.StateAttested;
import org.sillok.kernel.custody.TamperingFound;

/** What there is to tell of how the record is kept. */
final class TellingCustody {

    private TellingCustody() {}

    static Telling tell(Telling telling, CustodyEvent event) {
        return switch (event) {
            case StateAttested e ->
                telling.text("position", e.position())
                        .count("streams", e.heads().streams())
                        .count(
                                "versions",
                                e.readModels().stream()
                                        .mapToLong(ReadModelDigest::versions)
                                        .sum());
            case TamperingFound e -> found(telling, e.finding());
            case LogKeyRotated e -> telling.text("next", e.next());
        };
    }

    private static Telling found(Telling telling, Finding finding) {
        return switch (finding) {
            case Finding.RecordAndLogDisagree log ->
                telling.text("position", log.position()).text("what", log.what());
            case Finding.ViewChanged view ->
                telling.variant("view")
                        .text("readModel", view.readModel())
                        .text("view", view.view())
                        .text("position", view.position());
            case Finding.DisclosureChanged disclosure -> changed(telling, disclosure);
        };
    }

    private static Telling changed(Telling telling, Finding.DisclosureChanged disclosure) {
        telling.text("commitment", disclosure.commitment().hash());
        return disclosure.position() == null
                ? telling.variant("disclosure")
                : telling.variant("value").text("position", disclosure.position());
    }
}
