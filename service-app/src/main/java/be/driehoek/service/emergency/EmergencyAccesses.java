package be.driehoek.service.emergency;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.AccessDecision;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.service.audit.AuditTrail;
import be.driehoek.service.fence.Fence;
import be.driehoek.service.paging.Page;
import be.driehoek.service.secrets.CaseKeys;
import be.driehoek.service.storage.CaseStore;
import be.driehoek.service.storage.EmergencyAccessRow;
import be.driehoek.service.storage.EmergencyAccessRows;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens cases of other teams of the own organisation in an emergency, and shows afterwards who did so.
 *
 * <p>While it holds, the case can be read and nothing else; each look stands in its audit trail. It ends by itself, and with
 * the guidance.
 */
@Singleton
public class EmergencyAccesses {
    private final CaseStore cases;
    private final EmergencyAccessRows rows;
    private final CaseKeys keys;
    private final AccessDecision decision;
    private final Fence fence;
    private final AuditTrail audit;
    private final EmergencySettings settings;
    private final Clock clock;

    EmergencyAccesses(
            CaseStore cases,
            EmergencyAccessRows rows,
            CaseKeys keys,
            AccessDecision decision,
            Fence fence,
            AuditTrail audit,
            EmergencySettings settings,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.keys = keys;
        this.decision = decision;
        this.fence = fence;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A place in the list: after the access that began then and has this id.
     *
     * @param begunAt when it began
     * @param id its id
     */
    public record Place(Instant begunAt, UUID id) {
        static Place of(EmergencyAccessRow row) {
            return new Place(row.begunAt(), row.id());
        }
    }

    /**
     * Opens a case for the requester, for as long as is set; once more from then on.
     *
     * @param id the case
     * @param reason why
     * @param requester who opens it
     * @return what was noted; empty if there is no such case, or it is not one that they may open so: of another team of the
     *     own organisation, and not over
     */
    @Transactional
    public Optional<EmergencyAccess> open(CaseId id, FreeText reason, Requester requester) {
        return cases.find(id, requester, Action.OPEN_IN_EMERGENCY).map(found -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var access = UUID.randomUUID();
            var row = new EmergencyAccessRow(
                    access,
                    id.value(),
                    requester.account().value(),
                    keys.toWrite(id).encrypt(reason.value().getBytes(UTF_8), place(access)),
                    now,
                    now.plus(settings.lasts()),
                    null,
                    null);
            rows.save(row);
            return access(row);
        });
    }

    /**
     * Lists the accesses of others to the cases of the own team.
     *
     * @param requester who asks
     * @param after where to go on, or empty for the start
     * @param length how many at most, at least 1
     * @return the accesses, the latest first
     */
    @Transactional
    public Page<EmergencyAccess, Place> list(Requester requester, Optional<Place> after, int length) {
        fence.enter(requester);
        var team = decision.ownTeam(requester, Action.REVIEW_EMERGENCIES);
        audit.note(requester, Action.REVIEW_EMERGENCIES);
        var found = rows.findAfter(
                requester.organisation(),
                team,
                after.map(Place::begunAt).orElse(null),
                after.map(Place::id).orElse(null),
                length + 1);
        return Page.of(found, length, Place::of).map(this::access);
    }

    /**
     * Notes that the requester looked at an access to a case of their team. The first one who does so stays noted.
     *
     * @param id the access
     * @param requester who looked at it
     * @return false if there is no such access, or they may not look at it
     */
    @Transactional
    public boolean review(UUID id, Requester requester) {
        fence.enter(requester);
        var found = rows.findById(id);
        // An unknown id is refused as the case of others would be.
        var caseId = new CaseId(found.map(EmergencyAccessRow::caseId).orElse(id));
        if (cases.find(caseId, requester, Action.REVIEW_EMERGENCIES).isEmpty() || found.isEmpty()) {
            return false;
        }
        rows.review(id, requester.account().value(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return true;
    }

    /**
     * The accesses to a case, for whoever was shown the case in the same transaction.
     *
     * @param id the case
     * @return all of them, the earliest first
     */
    public List<EmergencyAccess> to(CaseId id) {
        return rows.findByCaseIdOrderByBegunAtAndId(id.value()).stream()
                .map(this::access)
                .toList();
    }

    private EmergencyAccess access(EmergencyAccessRow row) {
        var caseId = new CaseId(row.caseId());
        return new EmergencyAccess(
                row.id(),
                caseId,
                new AccountId(row.account()),
                FreeText.of(new String(keys.toRead(caseId).decrypt(row.reason(), place(row.id())), UTF_8)),
                row.begunAt(),
                row.endsAt(),
                Optional.ofNullable(row.reviewedBy()).map(AccountId::new),
                Optional.ofNullable(row.reviewedAt()));
    }

    private static String place(UUID id) {
        return "emergency_access.reason " + id;
    }
}
