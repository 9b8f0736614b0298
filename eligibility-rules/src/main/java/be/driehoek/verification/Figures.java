package be.driehoek.verification;

/** Writes numbers in a language, the same on every machine: the data of the platform's locales change over time. */
record Figures(String thousands, String decimal) {
    private static final int GROUP = 3;
    private static final int PER_MILLE = 1000;

    /** A number with its digits in groups of three. */
    String whole(long number) {
        var digits = new StringBuilder(Long.toString(number));
        for (int place = digits.length() - GROUP; place > 0; place -= GROUP) {
            digits.insert(place, thousands);
        }
        return digits.toString();
    }

    /** A part in percent to one decimal; what is neither nothing nor all is not written as such. */
    String percent(long part, long all) {
        long tenths = Math.round((double) part / all * PER_MILLE);
        if (tenths == 0 && part > 0) {
            return "< " + tenths(1);
        }
        return tenths == PER_MILLE && part < all ? "> " + tenths(PER_MILLE - 1) : tenths(tenths);
    }

    private String tenths(long tenths) {
        return tenths / 10 + decimal + tenths % 10 + "\u00a0%";
    }
}
