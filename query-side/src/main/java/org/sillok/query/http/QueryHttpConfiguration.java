package org.sillok.query.http;

import java.util.List;
import org.sillok.http.ProblemTexts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers take a moment and a part of a list as arguments. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadingProperties.class)
class QueryHttpConfiguration implements WebMvcConfigurer {

    private final MomentResolver moments;
    private final PagingResolver pages;

    QueryHttpConfiguration(MomentResolver moments, PagingResolver pages) {
        this.moments = moments;
        this.pages = pages;
    }

    @Bean
    static ProblemTexts questionTexts() {
        return new ProblemTexts("questions");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(moments);
        resolvers.add(pages);
    }
}
