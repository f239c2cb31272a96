package org.sillok.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Problem details also for what never reaches a controller: malformed addresses and headers, and failing filters. */
@Configuration(proxyBeanMethods = false)
class ServerProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProblems.class);

    /** An address in which something is hidden, such as an encoded slash. */
    @Bean
    RequestRejectedHandler rejectedAddresses() {
        return (request, response, why) -> PlainAnswers.write(request, response, PlainAnswers.of(400));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverAnswers() {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ServerAnswers()));
    }

    /** What the server hands on when something below the controllers has failed. */
    @Controller
    static final class ErrorAnswers implements ErrorController {

        @RequestMapping("/error")
        ResponseEntity<Problem> error(HttpServletRequest request) {
            var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            return PlainAnswers.of(status instanceof Integer code ? code : 404)
                    .at(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)))
                    .answer();
        }
    }

    /** What the server cannot hand on, because it cannot read the request. */
    private static final class ServerAnswers extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            var status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
            try {
                PlainAnswers.write(request, response, PlainAnswers.of(status));
                response.finishResponse();
            } catch (IOException gone) {
                LOG.debug("whoever asked is gone", gone);
            }
        }
    }
}
