package be.driehoek.service.practice;

/** Thrown when the settings of the organisation cannot be used; says why in sentences for the person who starts. */
public final class UnusablePractice extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnusablePractice(String sentences) {
        super(sentences);
    }
}
