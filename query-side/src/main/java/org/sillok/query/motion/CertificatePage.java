package org.sillok.query.motion;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.projection.motion.Certificate;
import org.sillok.query.http.RevealedTexts;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays a certificate out for print, in Korean or English, with nothing in it that a browser would run. */
@Component
class CertificatePage {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final RevealedTexts texts;
    private final HttpServletResponse response;

    CertificatePage(RevealedTexts texts, HttpServletResponse response) {
        this.texts = texts;
        this.response = response;
    }

    ModelAndView of(Certificate certificate, long position, Locale language) {
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.addHeader("Vary", "Accept, Accept-Language");
        var words = ResourceBundle.getBundle("org.sillok.query.motion.certificate", language, EXACTLY);
        response.setHeader("Content-Language", words.getString("language"));
        return new ModelAndView(
                "certificate",
                Map.of(
                        "c",
                        tree(certificate),
                        "position",
                        position,
                        "t",
                        words(words),
                        "clock",
                        Clock.of(certificate)));
    }

    /** Says instants as a clock where the body sits shows them. */
    record Clock(ZoneId zone) {

        private static final DateTimeFormatter SHOWN =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss (VV)", Locale.ROOT);

        static Clock of(Certificate certificate) {
            var zone = certificate.zone();
            return new Clock(zone == null ? ZoneOffset.UTC : zone);
        }

        /** @param instant as JSON writes it */
        public String at(String instant) {
            return SHOWN.format(Instant.parse(instant).atZone(zone));
        }
    }

    private Map<?, ?> tree(Certificate certificate) {
        return EventJson.mapper().convertValue(texts.reveal(certificate), Map.class);
    }

    private static Map<String, String> words(ResourceBundle bundle) {
        var words = new HashMap<String, String>();
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        return words;
    }
}
