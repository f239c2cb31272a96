package org.sillok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.Policy;
import org.sillok.tlog.note.VerifierKey;
import org.sillok.tlog.tile.EntryBundle;
import org.sillok.tlog.tile.Tile;
import org.sillok.tlog.tile.TileReader;

/** The log of a running record as anybody sees it who can ask over HTTP. */
record ServedLog(URI base, HttpClient http) implements TileReader {

    ServedLog(URI base) {
        this(base, HttpClient.newHttpClient());
    }

    HttpResponse<byte[]> get(String path) throws IOException {
        try {
            return http.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the published log covers a position, as long as that takes on a busy machine. */
    void await(long position) throws IOException {
        int status = 503;
        for (int i = 0; i < 30 && status == 503; i++) {
            status = get("/log/events/" + position + "/receipt").statusCode();
        }
        assertThat(status).as("the receipt of %d", position).isEqualTo(200);
    }

    String vkey() throws IOException {
        return new String(get("/log/vkey").body(), StandardCharsets.UTF_8).strip();
    }

    Policy policy() throws IOException {
        return Policy.logOnly(VerifierKey.parse(vkey()));
    }

    Note checkpoint() throws IOException {
        return Note.parse(get("/checkpoint").body());
    }

    @Override
    public Optional<byte[]> read(Tile tile) throws IOException {
        var answer = get("/" + tile.path());
        return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
    }

    List<byte[]> entries(long size) throws IOException {
        var entries = new ArrayList<byte[]>();
        for (long index = 0; index * Tile.WIDTH < size; index++) {
            entries.addAll(EntryBundle.parse(require(Tile.at(Tile.ENTRIES, index, size))));
        }
        return entries;
    }
}
