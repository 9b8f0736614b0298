package be.driehoek.service.accounts;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password to begin with: 140 bits of chance, in characters that are not taken for one another. */
final class OneTimePassword {
    private static final String CHARACTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int OF_A_GROUP = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    static String draw() {
        return IntStream.range(0, GROUPS).mapToObj(any -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(OF_A_GROUP, 0, CHARACTERS.length())
                .mapToObj(CHARACTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
