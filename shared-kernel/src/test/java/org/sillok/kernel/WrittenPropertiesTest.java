package org.sillok.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sillok.kernel.body.SeatId;

/** What is read by hand follows the grammar that is published for it. */
class WrittenPropertiesTest {

    private static final Pattern SLUG = Pattern.compile(Slug.GRAMMAR);
    private static final Pattern SEAT = Pattern.compile("(" + Slug.GRAMMAR + ")-([1-9][0-9]{0,3})");
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{64}");

    @Property
    void names(@ForAll("texts") String text) {
        assertThat(accepts(Slug::require, text)).isEqualTo(SLUG.matcher(text).matches());
    }

    @Property
    void seats(@ForAll("seatTexts") String text) {
        var written = SEAT.matcher(text);
        boolean expected = written.matches() && Integer.parseInt(written.group(2)) <= 1_000;

        assertThat(accepts(SeatId::parse, text)).isEqualTo(expected);
        if (expected) assertThat(SeatId.parse(text)).hasToString(text);
    }

    @Property
    void hashes(@ForAll("digits") String text) {
        assertThat(accepts(Commitment::new, text))
                .isEqualTo(HEXADECIMAL.matcher(text).matches());
    }

    private static boolean accepts(Consumer<String> reading, String text) {
        try {
            reading.accept(text);
            return true;
        } catch (InvalidValue e) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("az09._-AZ/:`{ é\n").ofMaxLength(66);
    }

    @Provide
    Arbitrary<String> seatTexts() {
        return Arbitraries.strings().withChars("a-019٣\n").ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> digits() {
        var digits = Arbitraries.strings().withChars("0123456789abcdef");
        var others = Arbitraries.strings().withChars("09af/:`gAF").ofMaxLength(1);
        return Arbitraries.integers()
                .between(62, 65)
                .flatMap(length -> digits.ofLength(length))
                .flatMap(text -> others.map(other -> other + text));
    }
}
