package be.driehoek.service.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where people log in.
 *
 * @param to the page that they want to go to
 * @param name the user name that they typed
 * @param isRefused whether they were refused just now
 * @param byProvider whether they can log in by the organisation's identity provider
 * @param kept what they had filled in, if their session ended meanwhile
 */
record LoginPage(
        String to, Optional<String> name, boolean isRefused, boolean byProvider, Map<String, List<String>> kept) {

    String providerAddress() {
        return "/login/openid?to=" + URLEncoder.encode(to, UTF_8);
    }
}
