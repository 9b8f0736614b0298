package be.driehoek.service.storage;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.party.Tenant;
import be.driehoek.referral.Referral;
import be.driehoek.service.digest.Sha256;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the cases whose tenant may be the same person, by digests of what would tell. */
@Singleton
final class TenantMarks {
    private final TenantMarkRows rows;

    TenantMarks(TenantMarkRows rows) {
        this.rows = rows;
    }

    /** Notes the marks of a case in the place of those that it had. */
    void note(GuidanceCase guidanceCase) {
        rows.deleteByKeyCaseId(guidanceCase.id().value());
        rows.saveAll(digests(guidanceCase.referral()).stream()
                .map(mark -> new TenantMarkRow(
                        new TenantMarkKey(mark, guidanceCase.id().value())))
                .toList());
    }

    /** The cases that share a mark with a referral; each is to be looked at. */
    List<CaseId> sharedBy(Referral referral) {
        var digests = digests(referral);
        return digests.isEmpty()
                ? List.of()
                : rows.findByKeyMarkIn(digests).stream()
                        .map(row -> new CaseId(row.key().caseId()))
                        .distinct()
                        .toList();
    }

    private static Set<String> digests(Referral referral) {
        return referral.tenant().map(Tenant::marks).orElse(Set.of()).stream()
                .map(Sha256::hex)
                .collect(Collectors.toUnmodifiableSet());
    }
}
