package org.sillok.benchmarks.rest;

import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The reference: an endpoint of the same server, behind the same token check, that reads its body and does nothing. */
@RestController
class Nothing {

    static final String PATH = "/api/v1/nothing";

    record Said(String voter, String choice) {}

    @PostMapping(PATH)
    Map<String, String> nothing(@RequestBody Said said) {
        return Map.of("voter", said.voter());
    }
}
