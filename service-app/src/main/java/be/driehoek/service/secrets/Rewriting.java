package be.driehoek.service.secrets;

/** Rows that were written before there were keys, and are to be written anew. */
public interface Rewriting {
    /**
     * Writes them anew, in transactions of its own; others may read and write meanwhile.
     *
     * @return how many cases had such rows
     */
    int rewrite();
}
