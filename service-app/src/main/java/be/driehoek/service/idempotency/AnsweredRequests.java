package be.driehoek.service.idempotency;

import be.driehoek.input.InputError;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.digest.Sha256;
import be.driehoek.service.fence.Errand;
import be.driehoek.service.fence.Fence;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.secrets.ServiceKeys;
import be.driehoek.service.storage.AnsweredRequestRows;
import be.driehoek.text.Message;
import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The requests of late that came with a key, and what was answered. */
@Singleton
class AnsweredRequests {
    private final AnsweredRequestRows rows;
    private final Recordings recordings;
    private final ServiceKeys keys;
    private final Fence fence;
    private final Duration kept;

    AnsweredRequests(
            AnsweredRequestRows rows,
            Recordings recordings,
            ServiceKeys keys,
            Fence fence,
            @Value("${driehoek.idempotency-keys-kept}") Duration kept) {
        this.rows = rows;
        this.recordings = recordings;
        this.keys = keys;
        this.fence = fence;
        this.kept = kept;
    }

    /**
     * Notes a request before it is done, in a transaction of its own: whoever sends the key at the same moment meets the
     * note, and not the lock of somebody who may take long.
     */
    @Transactional
    void note(IdempotencyKey key, String asked) {
        fence.run(Errand.ANSWER, key.digest(), () -> rows.note(key.digest(), fingerprint(asked), recordings.now()));
    }

    /**
     * Holds a request that was noted until the caller's transaction ends. A note without an answer is left by whoever
     * ended before giving one; nothing of what it did was stored.
     *
     * @return the answer, if it was given
     * @throws ProblemException if somebody else holds it, or the key was another request's
     */
    Optional<Answer> hold(IdempotencyKey key, String asked) {
        var row = fence.open(Errand.ANSWER, key.digest(), () -> rows.hold(key.digest()))
                .orElseThrow(ProblemException::inProgress);
        if (!row.fingerprint().equals(fingerprint(asked)) && !row.fingerprint().equals(Sha256.hex(asked))) {
            throw ProblemException.impossible(new InputError(
                    "/" + IdempotencyKey.HEADER,
                    Message.of("must.new-idempotency-key"),
                    Message.of("got.used-idempotency-key")));
        }
        return row.answer().length == 0
                ? Optional.empty()
                : Optional.of(Answer.read(seal(key).open(row.answer())));
    }

    /** Keeps the answer to a request that the caller's transaction holds. */
    void keep(IdempotencyKey key, Answer answer, Optional<UUID> about) {
        fence.run(
                Errand.ANSWER,
                key.digest(),
                () -> rows.update(key.digest(), seal(key).close(answer.write()), about.orElse(null)));
    }

    /** Forgets a request that the caller's transaction holds: it did nothing, and may be sent again otherwise. */
    void forget(IdempotencyKey key) {
        rows.deleteById(key.digest());
    }

    /**
     * A digest of what was asked: with a key, since what a short body says could be tried out. Requests are kept for a day:
     * those from before there was a key have a digest without.
     */
    private String fingerprint(String asked) {
        return keys.digest("answered_request.fingerprint", asked);
    }

    private Seal seal(IdempotencyKey key) {
        return new Seal(key, keys.answers());
    }

    /** Several instances may do so at once: what is gone is gone. */
    @Scheduled(initialDelay = "1m", fixedDelay = "1h")
    @Transactional
    void forgetOld() {
        fence.open(
                Errand.OLD_ANSWERS,
                () -> rows.deleteByBegunAtBefore(recordings.now().minus(kept)));
    }
}
