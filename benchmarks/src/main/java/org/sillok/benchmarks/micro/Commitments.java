package org.sillok.benchmarks.micro;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sillok.kernel.Disclosure;

/** Sealing a short text, such as a reason. */
@State(Scope.Benchmark)
public class Commitments {

    private final byte[] salt = new byte[Disclosure.SALT_BYTES];
    private String text = "2020년도 시민참여예산 시민숙의형 변경안을 의결함";

    @Benchmark
    public Disclosure seal() {
        return Disclosure.of(text, null, salt);
    }
}
