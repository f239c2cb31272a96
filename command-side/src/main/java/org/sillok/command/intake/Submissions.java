package org.sillok.command.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.http.Caller;
import org.sillok.kernel.InvalidValue;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands each command controller its {@link Submission}. */
@Configuration(proxyBeanMethods = false)
class Submissions implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    static final String DRY_RUN = "dryRun";

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})(?:\\.[0-9a-f]{16})?\"");

    private final Intake intake;
    private final Repeats repeats;

    Submissions(Intake intake, Repeats repeats) {
        this.intake = intake;
        this.repeats = repeats;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(repeats);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Submission.class;
    }

    @Override
    public Submission resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) throw new IllegalStateException("commands are for authenticated callers only");
        var conditions = new Conditions(
                ifMatch(request.getHeader(HttpHeaders.IF_MATCH)), "true".equals(request.getParameter(DRY_RUN)));
        return new Submission(intake, Caller.of(authentication), conditions, intake.newSealing());
    }

    private static @Nullable Long ifMatch(@Nullable String header) {
        if (header == null || header.equals("*")) return null;
        var tag = ETAG.matcher(header);
        if (!tag.matches())
            throw new InvalidValue("If-Match", "one strong entity tag as an answer gave it, such as \"7\"", header);
        return Long.valueOf(tag.group(1));
    }
}
