package org.sillok.tlog.witness;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.NoteSignature;

/** What each witness answered to one checkpoint, by name. */
public record Cosigning(Map<String, WitnessAnswer> answers) {

    public Cosigning {
        answers = Map.copyOf(answers);
    }

    /** All cosignatures that held. */
    public List<NoteSignature> cosignatures() {
        return answers(WitnessAnswer.Cosigned.class)
                .flatMap(answer -> answer.cosignatures().stream())
                .map(Note.Signed::signature)
                .toList();
    }

    /** How many witnesses cosigned. */
    public long count() {
        return answers(WitnessAnswer.Cosigned.class).count();
    }

    /** Whether one has cosigned a tree larger than a size. */
    public boolean ahead(long size) {
        return answers(WitnessAnswer.Conflict.class).anyMatch(conflict -> conflict.size() > size);
    }

    /** Whether one has cosigned a tree that the submitted one does not extend. */
    public boolean inconsistent() {
        return answers(WitnessAnswer.Inconsistent.class).findAny().isPresent();
    }

    private <A extends WitnessAnswer> Stream<A> answers(Class<A> kind) {
        return answers.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public String toString() {
        return new TreeMap<>(answers).toString();
    }
}
