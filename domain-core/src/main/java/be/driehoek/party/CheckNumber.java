package be.driehoek.party;

/** The check number that closes Belgian identifiers: 97 minus the remainder by 97, from 1 to 97. */
final class CheckNumber {
    private static final int MODULUS = 97;

    private CheckNumber() {}

    static int of(String digits) {
        return MODULUS - (int) (Long.parseLong(digits) % MODULUS);
    }
}
