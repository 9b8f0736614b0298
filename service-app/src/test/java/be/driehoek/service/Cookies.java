package be.driehoek.service;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;

/** What a browser sends back of the cookies that it was given. */
public final class Cookies {
    private Cookies() {}

    public static String of(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }
}
