package org.sillok.sequencer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Holds the answer to a command back until a checkpoint covers its events, where the request says {@code Sillok-Sealed: true}. The answer
 * then says the same with the size of the log. Where no checkpoint comes in time the answer goes out without it: the command
 * was carried out all the same.
 */
final class SealedAnswers extends OncePerRequestFilter {

    static final String HEADER = "Sillok-Sealed";
    static final String POSITION = "Sillok-Position";

    private final Sequencer sequencer;
    private final Duration patience;

    SealedAnswers(Sequencer sequencer, Duration patience) {
        this.sequencer = sequencer;
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || !"true".equals(request.getHeader(HEADER));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var held = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, held);
        var position = held.getHeader(POSITION);
        if (position != null && covered(Long.parseLong(position))) {
            held.setHeader(HEADER, Long.toString(sequencer.size()));
        }
        held.copyBodyToResponse();
    }

    private boolean covered(long position) {
        try {
            return sequencer.covers(position, patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
