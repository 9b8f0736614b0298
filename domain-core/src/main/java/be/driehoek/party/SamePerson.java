package be.driehoek.party;

import be.driehoek.input.FreeText;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells how much two tenants look like one person. What is not known makes nobody another person. */
final class SamePerson {
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final String BELGIUM = "32";

    /** Fewer digits are no phone number. */
    private static final int FEWEST_DIGITS = 8;

    private SamePerson() {}

    static Likeness likeness(Tenant one, Tenant other) {
        if (one.insz().isPresent() && other.insz().isPresent()) {
            if (one.insz().equals(other.insz())) {
                return Likeness.SAME;
            }
            // A bis number gives way to another number once the person is entered in the register.
            if (one.insz().get().isBis() == other.insz().get().isBis()) {
                return Likeness.DIFFERENT;
            }
        }
        return sameKnown(one.name().flatMap(SamePerson::words), other.name().flatMap(SamePerson::words))
                        && (sameKnown(
                                        one.email().map(SamePerson::address),
                                        other.email().map(SamePerson::address))
                                || sameKnown(
                                        one.phone().flatMap(SamePerson::digits),
                                        other.phone().flatMap(SamePerson::digits)))
                ? Likeness.LIKELY
                : Likeness.UNKNOWN;
    }

    /** Each word that was asked for begins one of the name. */
    static boolean isCalled(FreeText name, FreeText asked) {
        var known = words(name).orElse(List.of());
        return words(asked)
                .filter(wanted ->
                        wanted.stream().allMatch(word -> known.stream().anyMatch(of -> of.startsWith(word))))
                .isPresent();
    }

    /** What two tenants who are or may be the same person have in common: at least one of these. */
    static Set<String> marks(Tenant tenant) {
        var marks = new TreeSet<String>();
        tenant.insz().ifPresent(number -> marks.add("insz " + number.value()));
        tenant.name()
                .flatMap(SamePerson::words)
                .map(words -> String.join(" ", words))
                .ifPresent(name -> {
                    tenant.email().ifPresent(email -> marks.add("email " + address(email) + " " + name));
                    tenant.phone()
                            .flatMap(SamePerson::digits)
                            .ifPresent(digits -> marks.add("phone " + digits + " " + name));
                });
        return marks;
    }

    private static <T> boolean sameKnown(Optional<T> one, Optional<T> other) {
        return one.isPresent() && one.equals(other);
    }

    /** The words of a name without case and accents, in no order: the family name may come first or last. */
    private static Optional<List<String>> words(FreeText name) {
        var plain = ACCENTS.matcher(Normalizer.normalize(name.value(), Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return Optional.of(BETWEEN_WORDS
                        .splitAsStream(plain)
                        .filter(word -> !word.isEmpty())
                        .sorted()
                        .toList())
                .filter(words -> !words.isEmpty());
    }

    private static String address(EmailAddress email) {
        return email.value().toUpperCase(Locale.ROOT);
    }

    /** The digits of a phone number with its country; without one, a leading zero is Belgium's. */
    private static Optional<String> digits(FreeText phone) {
        var written = phone.value()
                .codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> Integer.toString(Character.digit(digit, 10)))
                .collect(Collectors.joining());
        if (written.length() < FEWEST_DIGITS) {
            return Optional.empty();
        }
        var plus = phone.value().strip().startsWith("+");
        if (!plus && !written.startsWith("00")) {
            return Optional.of(written.startsWith("0") ? BELGIUM + written.substring(1) : written);
        }
        var international = plus ? written : written.substring(2);
        // As in +32 (0)89, where the zero is for those who call from within.
        return Optional.of(
                international.startsWith(BELGIUM + "0") ? BELGIUM + international.substring(3) : international);
    }
}
