package org.sillok.query.person;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.sillok.kernel.Citation;
import org.sillok.kernel.privacy.Fate;
import org.sillok.kernel.privacy.Ground;
import org.sillok.kernel.privacy.LegalBasis;
import org.sillok.kernel.privacy.Readers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of what the record holds about people. */
@RestController
class LegalBasisController {

    /**
     * One kind of data.
     *
     * @param onErasure what becomes of it when its person is erased
     * @param places where in the events it stands: a record and a part of it
     */
    record Entry(
            String id,
            String what,
            Ground ground,
            List<Citation> citations,
            Readers seenBy,
            Fate onErasure,
            SortedSet<String> places) {

        static Entry of(LegalBasis entry) {
            return new Entry(
                    entry.name(),
                    entry.what(),
                    entry.ground(),
                    entry.ground().citations(),
                    entry.readers(),
                    entry.fate(),
                    entry.places());
        }
    }

    record Register(List<Entry> entries) {}

    @GetMapping("/api/v1/legal-basis")
    Register register() {
        return new Register(Arrays.stream(LegalBasis.values()).map(Entry::of).toList());
    }
}
