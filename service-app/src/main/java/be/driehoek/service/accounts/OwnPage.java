package be.driehoek.service.accounts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page of this service to go to after logging in, and not of another host however it is written. */
public final class OwnPage {
    private static final Pattern SHAPE = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_?&=.%-]{0,200}");

    private OwnPage() {}

    /**
     * The address of a page, if it is one of this service.
     *
     * @param sent what was sent for one, if anything
     * @return the address; empty if it leads elsewhere
     */
    public static Optional<String> of(@Nullable String sent) {
        return Optional.ofNullable(sent).filter(page -> SHAPE.matcher(page).matches());
    }
}
