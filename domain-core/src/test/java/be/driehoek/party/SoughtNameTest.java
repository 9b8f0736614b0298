package be.driehoek.party;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.input.FreeText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Looking for a tenant by name")
class SoughtNameTest {
    @ParameterizedTest(name = "{1} finds {0}: {2}")
    @CsvSource({
        "Tom Tenant, Tom Tenant, true",
        "Tom Tenant, tenant tom, true",
        "Tom Tenant, ten, true",
        "Tom Tenant, t t, true",
        "Tom Tenant, TENANT, true",
        "Zoë D'Haese, zoe, true",
        "Zoë D'Haese, haese, true",
        "Zoe Janssens, Zoë, true",
        "Tom Tenant, om, false",
        "Tom Tenant, Tom Other, false",
        "Tom Tenant, tenants, false",
        "Tom Tenant, -, false"
    })
    void each_word_begins_a_word_of_the_name(String name, String asked, boolean found) {
        var tenant = Tenant.builder().name(FreeText.of(name)).build();
        assertThat(tenant.isCalled(FreeText.of(asked))).isEqualTo(found);
    }

    @Test
    void nobody_without_a_name_is_meant() {
        assertThat(Tenant.builder().build().isCalled(FreeText.of("Tom"))).isFalse();
    }
}
