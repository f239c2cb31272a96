package org.sillok.kernel.motion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.StreamId;
import org.sillok.kernel.meeting.SessionId;

/** Names the docket of one session of a body: the list of matters that came before it. */
public record DocketId(BodyId body, SessionId session) implements StreamId {

    @JsonIgnore
    @Override
    public String value() {
        return body.value() + "/" + session.value();
    }

    @Override
    public String toString() {
        return "docket:" + value();
    }
}
