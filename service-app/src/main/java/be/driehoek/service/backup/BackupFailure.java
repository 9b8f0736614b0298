package be.driehoek.service.backup;

/** Why a backup cannot be made or put back, in a sentence for the person who asks for it. */
public final class BackupFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    BackupFailure(String sentence) {
        super(sentence);
    }
}
