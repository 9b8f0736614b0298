package be.driehoek.service.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.service.digest.Digester;
import be.driehoek.service.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/**
 * Signs checkpoints (Ed25519, RFC 8032), so that one that was kept elsewhere is known to be from here. Its two halves lie in
 * two files: the one to sign with, for our eyes only, and beside it, ending in {@code .pub}, the one by which anybody can tell.
 */
final class SigningKey {
    private static final String ALGORITHM = "Ed25519";

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /** The key in a file, which is made if there is none. */
    static SigningKey in(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
            }
            var keys = KeyFactory.getInstance(ALGORITHM);
            return new SigningKey(new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(read(publicHalf(file)))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(read(file)))));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new AuditFailure("The key to sign checkpoints with must be readable: " + file + ".");
        }
    }

    private static Path publicHalf(Path file) {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    private static void write(Path file, KeyPair pair) throws IOException {
        var base64 = Base64.getEncoder();
        Files.writeString(
                publicHalf(file), base64.encodeToString(pair.getPublic().getEncoded()) + "\n");
        try (var out = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(file))) {
            out.write(UTF_8.encode(base64.encodeToString(pair.getPrivate().getEncoded()) + "\n"));
        }
    }

    private static byte[] read(Path file) throws IOException {
        return Base64.getDecoder().decode(Files.readString(file, US_ASCII).strip());
    }

    SignedCheckpoint sign(AuditCheckpoint checkpoint, Instant at) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(digest(checkpoint, at));
            return new SignedCheckpoint(at, checkpoint, Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must know " + ALGORITHM, e);
        }
    }

    /**
     * What a checkpoint says.
     *
     * @throws AuditFailure if it was not signed with this key, or was changed since
     */
    AuditCheckpoint open(SignedCheckpoint signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(pair.getPublic());
            signature.update(digest(signed.checkpoint(), signed.at()));
            if (signature.verify(Base64.getDecoder().decode(signed.signature()))) {
                return signed.checkpoint();
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw foreign();
        }
        throw foreign();
    }

    private static AuditFailure foreign() {
        return new AuditFailure("The checkpoint was not signed here, or was changed since.");
    }

    private static byte[] digest(AuditCheckpoint checkpoint, Instant at) {
        var digester = new Digester().add(at);
        checkpoint
                .ends()
                .forEach((chain, end) -> digester.add(chain).add(end.sequence()).add(end.hash()));
        return digester.hex().getBytes(US_ASCII);
    }
}
