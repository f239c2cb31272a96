package org.sillok.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.kernel.DocumentId;

@SuppressWarnings("NullAway.Init")
class FileContentStoreTest {

    private static final DocumentId MINUTES = new DocumentId("ab" + "cd".repeat(31));
    private static final byte[] CONTENT = "회의록".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    private FileContentStore documents;

    @BeforeEach
    void open() {
        documents = new FileContentStore(data);
    }

    @Test
    void a_document_comes_back_byte_for_byte_under_its_hash() throws IOException {
        documents.keep(MINUTES, CONTENT);

        try (var content = documents.open(MINUTES).orElseThrow()) {
            assertThat(content.readAllBytes()).isEqualTo(CONTENT);
        }
        assertThat(data.resolve("documents").resolve("ab").resolve("cd".repeat(31)))
                .exists();
    }

    @Test
    void keeping_a_document_twice_changes_nothing() throws IOException {
        documents.keep(MINUTES, CONTENT);
        var before = Files.getLastModifiedTime(data.resolve("documents/ab").resolve("cd".repeat(31)));

        documents.keep(MINUTES, CONTENT);

        assertThat(Files.getLastModifiedTime(data.resolve("documents/ab").resolve("cd".repeat(31))))
                .isEqualTo(before);
    }

    @Test
    void nothing_is_left_of_the_way_a_document_came_in() throws IOException {
        documents.keep(MINUTES, CONTENT);

        try (var files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void an_unknown_document_is_absent() {
        assertThat(documents.open(MINUTES)).isEmpty();
    }
}
