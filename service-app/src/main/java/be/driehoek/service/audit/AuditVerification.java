package be.driehoek.service.audit;

import be.driehoek.service.access.Action;
import be.driehoek.service.audit.AuditFault.Kind;
import be.driehoek.service.fence.Errand;
import be.driehoek.service.fence.Fence;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares the audit trail with itself, with the events that it is about, and with what was known of it before.
 *
 * <p>Whoever can write in the database can also write a whole trail anew, or cut off its end: only a checkpoint that was
 * kept elsewhere tells.
 */
@Singleton
public class AuditVerification {
    private static final int AT_ONCE = 1_000;

    private final AuditRows entries;
    private final AuditHeadRows heads;
    private final StoredEvents events;
    private final Fence fence;

    AuditVerification(AuditRows entries, AuditHeadRows heads, StoredEvents events, Fence fence) {
        this.fence = fence;
        this.entries = entries;
        this.heads = heads;
        this.events = events;
    }

    /**
     * What a verification came to.
     *
     * @param chains how many chains there are
     * @param entries how many entries
     * @param faults what does not fit, by chain
     */
    public record Result(int chains, long entries, List<AuditFault> faults) {}

    /**
     * Reads the whole trail.
     *
     * @param checkpoint what was known before, if anything is
     * @return what it came to
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Result verify(Optional<AuditCheckpoint> checkpoint) {
        return fence.open(Errand.AUDIT_VERIFICATION, () -> new Run(checkpoint).result());
    }

    /**
     * What is known of the trail now, to be kept elsewhere.
     *
     * @return the end of each chain
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AuditCheckpoint checkpoint() {
        var ends = new TreeMap<String, AuditCheckpoint.End>();
        fence.open(Errand.AUDIT_VERIFICATION, heads::findAllOrderByChain)
                .forEach(head -> ends.put(head.chain(), new AuditCheckpoint.End(head.sequence(), head.hash())));
        return new AuditCheckpoint(ends);
    }

    /** One reading. */
    private final class Run {
        private final List<AuditFault> faults = new ArrayList<>();
        private final Map<String, AuditHeadRow> ends = new HashMap<>();
        private final Map<String, AuditCheckpoint.End> known = new HashMap<>();
        private int chains;
        private long read;

        Run(Optional<AuditCheckpoint> checkpoint) {
            checkpoint.ifPresent(before -> known.putAll(before.ends()));
            heads.findAllOrderByChain().forEach(head -> ends.put(head.chain(), head));
        }

        Result result() {
            @Nullable Chain chain = null;
            var page = entries.findAfter("", 0, AT_ONCE);
            while (!page.isEmpty()) {
                for (var entry : page) {
                    if (chain == null || !chain.name().equals(entry.key().chain())) {
                        end(chain);
                        chain = new Chain(entry.key().chain());
                    }
                    chain.add(entry);
                    read++;
                }
                var last = page.getLast().key();
                page = entries.findAfter(last.chain(), last.sequence(), AT_ONCE);
            }
            end(chain);
            ends.forEach((name, head) -> faults.add(new AuditFault(name, 1, Kind.ENTRY_MISSING)));
            known.forEach((name, end) -> faults.add(new AuditFault(name, end.sequence(), Kind.CHECKPOINT_DIFFERS)));
            return new Result(chains, read, List.copyOf(faults));
        }

        private void end(@Nullable Chain chain) {
            if (chain != null) {
                chains++;
                chain.end();
            }
        }

        /** One chain, entry by entry. */
        private final class Chain {
            private final Optional<StoredEvents.OfCase> stored;
            private AuditHeadRow before;
            private final List<AuditRow> toCompare = new ArrayList<>();
            private int noted;
            private boolean isErased;

            Chain(String name) {
                before = AuditHeadRow.start(name);
                stored = Chains.caseOf(name).flatMap(events::of);
            }

            String name() {
                return before.chain();
            }

            void add(AuditRow entry) {
                var sequence = entry.key().sequence();
                if (sequence != before.sequence() + 1) {
                    fault(before.sequence() + 1, Kind.ENTRY_MISSING);
                } else if (!entry.hashAfter(before).equals(entry.hash())) {
                    fault(sequence, Kind.ENTRY_CHANGED);
                }
                before = before.after(entry);
                compareEvents(entry);
                var expected = known.get(name());
                if (expected != null && expected.sequence() == sequence) {
                    if (!expected.hash().equals(entry.hash())) {
                        fault(sequence, Kind.CHECKPOINT_DIFFERS);
                    }
                    known.remove(name());
                }
            }

            private void compareEvents(AuditRow entry) {
                if (isErasure(entry)) {
                    // What was stored before has gone with its case, and must not be there.
                    toCompare.clear();
                    isErased = true;
                }
                var first = entry.firstEvent();
                var last = entry.lastEvent();
                if (first == null || last == null) {
                    return;
                }
                var isAnew = entry.action().equals(Action.ERASE_PART.name());
                if (isAnew) {
                    // From here on all events are as they were stored then.
                    toCompare.clear();
                }
                // What was stored before there was a trail is in no entry.
                if (isErased || (noted > 0 && (isAnew ? first != 1 || last != noted : first != noted + 1))) {
                    fault(entry.key().sequence(), Kind.EVENTS_CHANGED);
                } else {
                    toCompare.add(entry);
                }
                noted = last;
            }

            private static boolean isErasure(AuditRow entry) {
                return entry.action().equals(Action.ERASE.name())
                        && entry.outcome().equals(Outcome.DONE.name())
                        && entry.key().chain().startsWith(Chains.CASE);
            }

            private void compare(AuditRow entry) {
                var first = Objects.requireNonNull(entry.firstEvent());
                var last = Objects.requireNonNull(entry.lastEvent());
                var asStored = stored.map(all -> all.digest(first, last));
                if (!asStored.equals(Optional.ofNullable(entry.digest()))) {
                    fault(entry.key().sequence(), Kind.EVENTS_CHANGED);
                }
            }

            void end() {
                var head = ends.remove(name());
                if (!before.equals(head)) {
                    fault(before.sequence(), Kind.END_DIFFERS);
                }
                toCompare.forEach(this::compare);
                if (stored.isPresent()
                        && (isErased || (noted > 0 && stored.get().last() > noted))) {
                    fault(before.sequence(), Kind.EVENTS_WITHOUT_ENTRY);
                }
            }

            private void fault(int sequence, Kind kind) {
                faults.add(new AuditFault(name(), sequence, kind));
            }
        }
    }
}
