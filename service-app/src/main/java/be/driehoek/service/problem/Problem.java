package be.driehoek.service.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Why a request was not done, as {@code application/problem+json} (RFC 9457).
 *
 * @param type {@code about:blank}: the status says what kind of problem it is; or
 *     {@code urn:driehoek:problem:must-change-password}, where the account must have a password of its own first
 * @param title the status in words
 * @param status the status
 * @param detail what went wrong, in a sentence
 * @param errors where the request is wrong; empty when it is not about a place in the request
 * @param violations why a command was refused; absent unless it was
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<FieldError> errors,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RefusalReason> violations) {

    /**
     * One place that is wrong.
     *
     * @param pointer a JSON pointer into the body, or a slash and the name of a parameter
     * @param must what must hold
     * @param got what came
     */
    public record FieldError(String pointer, String must, String got) {}

    /**
     * One reason of a refusal.
     *
     * @param code the code of the reason, the same in every language
     * @param rule the rule of the practice that it breaks, where it is one
     * @param pointer a JSON pointer into the command
     * @param message the reason in words
     */
    public record RefusalReason(String code, Optional<String> rule, String pointer, String message) {}
}
