package be.driehoek.service.erasure;

/** Says why the list of erased cases could not be written or followed, in words for an operator. */
public final class ErasureFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ErasureFailure(String message) {
        super(message);
    }
}
