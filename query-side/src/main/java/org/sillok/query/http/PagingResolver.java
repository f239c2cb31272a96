package org.sillok.query.http;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads from a request which part of a list it asks for. */
@Component
class PagingResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        long limit = number(request, "limit", Paging.USUAL, 1, Paging.MOST);
        long cursor = number(request, "cursor", 0, 0, Long.MAX_VALUE);
        return new Paging((int) limit, cursor, newest(request.getParameter("order")));
    }

    private static long number(NativeWebRequest request, String name, long usual, long least, long most) {
        var given = request.getParameter(name);
        if (given == null) return usual;
        try {
            long number = Long.parseLong(given);
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException notANumber) {
            throw new BadParameter(name, "a number from %d to %d".formatted(least, most));
        }
        throw new BadParameter(name, "a number from %d to %d".formatted(least, most));
    }

    private static @Nullable Boolean newest(@Nullable String order) {
        return switch (order) {
            case null -> null;
            case "newest" -> true;
            case "oldest" -> false;
            default -> throw new BadParameter("order", "newest or oldest");
        };
    }
}
