package org.sillok.command.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the vault tells of a person; what was never given, or erased, is absent. */
record Profile(@Nullable String gender, @Nullable LocalDate birthDate, List<String> programmes) {

    static final Profile UNKNOWN = new Profile(null, null, List.of());
}
