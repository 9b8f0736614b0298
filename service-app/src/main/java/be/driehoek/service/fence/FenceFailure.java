package be.driehoek.service.fence;

import org.jspecify.annotations.Nullable;

/** The fence could not be raised or taken down; its message is for an operator. */
public final class FenceFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FenceFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
