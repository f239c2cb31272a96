package org.sillok.kernel.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/** Our writer of flat objects against a canonicalizer for all of JSON, which passes the vectors published with RFC 8785. */
class CanonicalPropertiesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Property
    void texts_and_numbers_are_written_as_the_canonicalizer_writes_them(
            @ForAll @StringLength(max = 40) String text,
            @ForAll @LongRange(min = -(1L << 53), max = 1L << 53) long number)
            throws IOException {
        if (!java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(text)) return;
        var members = new LinkedHashMap<String, Object>();
        members.put("z", text);
        members.put("b", number);
        members.put("a", null);

        var ours = new FlatJson()
                .text("a", null)
                .number("b", number)
                .text("z", text)
                .bytes();

        assertThat(ours).isEqualTo(new JsonCanonicalizer(JSON.writeValueAsString(members)).getEncodedUTF8());
    }

    @Property
    void numbers_that_readers_may_round_are_strings(@ForAll @LongRange(min = (1L << 53) + 1) long number) {
        assertThat(new FlatJson().number("n", number).bytes()).asString().isEqualTo("{\"n\":\"" + number + "\"}");
        assertThat(new FlatJson().number("n", -number).bytes()).asString().isEqualTo("{\"n\":\"-" + number + "\"}");
    }
}
