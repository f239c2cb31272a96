package org.sillok.kernel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.Samples;

class DocumentStoredTest {

    @Test
    void a_document_has_at_least_one_byte() {
        assertThat(stored(1).size()).isEqualTo(1);
        assertThatThrownBy(() -> stored(0)).isInstanceOf(InvalidValue.class).hasMessageContaining("size");
    }

    private static DocumentStored stored(long size) {
        return new DocumentStored(Samples.DOCUMENT, size, "text/plain", Samples.words("title"), Samples.stated());
    }
}
