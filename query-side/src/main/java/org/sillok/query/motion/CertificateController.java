package org.sillok.query.motion;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MotionId;
import org.sillok.projection.motion.Certificate;
import org.sillok.projection.motion.FindCertificate;
import org.sillok.query.http.Moment;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

@RestController
@RequestMapping("/api/v1/motions/{id}/certificate")
class CertificateController {

    private final CertificatePage page;

    CertificateController(CertificatePage page) {
        this.page = page;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Certificate certificate(@PathVariable MotionId id, @RequestParam @Nullable Integer round, Moment moment) {
        return moment.know(id, new FindCertificate(id, round));
    }

    /** The same, to be printed. */
    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(
            @PathVariable MotionId id, @RequestParam @Nullable Integer round, Locale language, Moment moment) {
        return page.of(certificate(id, round, moment), moment.position(), language);
    }
}
