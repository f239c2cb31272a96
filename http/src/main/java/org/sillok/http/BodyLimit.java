package org.sillok.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads a body whole, up to a limit, so that it can be fingerprinted and read again; a larger one is answered 413. */
public final class BodyLimit extends OncePerRequestFilter {

    private static final String BODY = BodyLimit.class.getName();
    private final int most;

    BodyLimit(DataSize most) {
        this.most = Math.toIntExact(most.toBytes());
    }

    /** The bytes of the body of a request that came through here. */
    public static byte[] bodyOf(HttpServletRequest request) {
        return request.getAttribute(BODY) instanceof byte[] body ? body : new byte[0];
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD") || isForm(request)) {
            chain.doFilter(request, response);
            return;
        }
        long length = request.getContentLengthLong();
        var body = length > most ? null : request.getInputStream().readNBytes(length < 0 ? most + 1 : (int) length);
        if (body == null || body.length > most) {
            refuse(request, response);
            return;
        }
        request.setAttribute(BODY, body);
        chain.doFilter(new Repeatable(request, body), response);
    }

    /** The server reads forms itself, up to a limit of its own; their parameters would be lost here. */
    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PlainAnswers.write(
                request,
                response,
                Problem.of(
                        "body-too-large",
                        "The body is too large",
                        HttpStatus.CONTENT_TOO_LARGE,
                        "A body has at most " + most + " bytes here.",
                        Map.of("most", most)));
    }

    private static final class Repeatable extends HttpServletRequestWrapper {

        private final byte[] body;

        Repeatable(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Replayed(new ByteArrayInputStream(body));
        }
    }

    private static final class Replayed extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Replayed(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("bodies are read at once");
        }
    }
}
