package org.sillok.query.http;

import org.jspecify.annotations.Nullable;
import org.sillok.http.Problem;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Every answer of the reading side goes out with its texts revealed, and tagged as it goes out. */
@RestControllerAdvice("org.sillok.query")
class RevealedAnswers implements ResponseBodyAdvice<Object> {

    private final RevealedTexts texts;

    RevealedAnswers(RevealedTexts texts) {
        this.texts = texts;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return AbstractJacksonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null || body instanceof Problem) return body;
        var revealed = texts.reveal(body);
        return EntityTags.matches(revealed, request, response) ? null : revealed;
    }
}
