package be.driehoek.assessment;

/** A fraction that compares without rounding; the denominator is positive. */
record Ratio(long numerator, long denominator) implements Comparable<Ratio> {
    @Override
    public int compareTo(Ratio other) {
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }
}
