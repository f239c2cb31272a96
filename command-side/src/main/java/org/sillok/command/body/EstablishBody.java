package org.sillok.command.body;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.body.Charter;

/** Bring a body into being with its founding charter, all seats vacant. */
public record EstablishBody(
        BodyId body, Commitment name, @Nullable BodyId parent, LocalDate on, ZoneId zone, Charter charter, Act act)
        implements Command {

    public EstablishBody {
        Days.require("on", on);
    }

    @Override
    public BodyId target() {
        return body;
    }
}
