package be.driehoek.service.forms;

/**
 * Something that can be chosen.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Option(String value, String label) {
    /** Without the label, which may tell of somebody. */
    @Override
    public String toString() {
        return "Option[<redacted>]";
    }
}
