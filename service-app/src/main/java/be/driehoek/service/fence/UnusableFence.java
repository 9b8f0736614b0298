package be.driehoek.service.fence;

import java.util.List;

/** The fence must stand, and does not: the service does not start. Its message is for an operator. */
public final class UnusableFence extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UnusableFence(String message) {
        super(message);
    }

    static UnusableFence required(List<String> gaps) {
        return new UnusableFence(
                "The setting driehoek.fence asks for the fence of the database, and it does not stand: "
                        + String.join("; ", gaps) + ". See docs/operations.md.");
    }

    static UnusableFence unknown(String setting) {
        return new UnusableFence(
                "The setting driehoek.fence must be \"required\" or \"optional\": got " + setting + ".");
    }
}
