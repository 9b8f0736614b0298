package be.driehoek.service.pages.team;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** What stands in addresses of the lists. */
final class Addresses {
    private Addresses() {}

    static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
