package org.sillok.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class AxonDefaultsTest {

    private static MockEnvironment environment(String... properties) {
        var environment = new MockEnvironment();
        for (int i = 0; i < properties.length; i += 2) environment.setProperty(properties[i], properties[i + 1]);
        new AxonDefaults().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    @Test
    void nothing_phones_home() {
        System.clearProperty("axoniq.update-checker.disabled");
        System.clearProperty("disable-axoniq-console-message");

        environment();

        assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
        assertThat(System.getProperty("disable-axoniq-console-message")).isEqualTo("true");
    }

    @Test
    void nobody_connects_to_axon_server_unless_it_is_chosen() {
        assertThat(environment().getProperty("axon.axonserver.enabled")).isEqualTo("false");
        assertThat(environment("axon.axonserver.enabled", "true").getProperty("axon.axonserver.enabled"))
                .isEqualTo("false");
        assertThat(environment("sillok.event-store", "axon-server").getProperty("axon.axonserver.enabled"))
                .isEqualTo("true");
    }

    @Test
    void no_command_leaves_a_timeout_behind() {
        assertThat(environment().getProperty("axon.timeout.enabled")).isEqualTo("false");
    }

    @Test
    void a_store_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> environment("sillok.event-store", "h2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("embedded or axon-server, not h2");
    }

    @Test
    void the_vault_lies_where_both_sides_can_see_it() {
        assertThat(environment().getProperty("sillok.vault")).isEqualTo("sqlite");
        assertThat(environment("sillok.event-store", "axon-server", "spring.mongodb.uri", "mongodb://db/sillok")
                        .getProperty("sillok.vault"))
                .isEqualTo("mongodb");
        assertThat(environment("sillok.vault", "mongodb").getProperty("sillok.vault"))
                .isEqualTo("mongodb");
    }

    @Test
    void the_stand_in_is_not_asked_what_it_does_not_know() {
        assertThat(environment().getProperty("management.health.mongodb.enabled"))
                .isEqualTo("false");
        assertThat(environment("spring.mongodb.uri", "mongodb://db/sillok")
                        .getProperty("management.health.mongodb.enabled"))
                .isEqualTo("true");
    }

    @Test
    void xstream_is_nowhere() {
        assertThatThrownBy(() -> Class.forName("com.thoughtworks.xstream.XStream"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
