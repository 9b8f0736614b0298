package be.driehoek.benchmarks.visits.timefold;

/**
 * Who gets one visit, or two that start together or within bounds of each other; times are in thousandths of a minute.
 *
 * @param name the patient's name
 * @param place where
 * @param earliest before which nothing starts
 * @param due after which a start is late
 * @param least the least lag from the first start to the second
 * @param most the largest lag
 */
record Patient(String name, Place place, int earliest, int due, int least, int most) {}
