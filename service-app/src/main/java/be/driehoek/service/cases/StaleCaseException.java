package be.driehoek.service.cases;

/** Thrown when a caller wants to change a case of which another version is there by now. */
public final class StaleCaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleCaseException(int version) {
        super("the version of the case must be the one that was read: got version " + version);
    }
}
