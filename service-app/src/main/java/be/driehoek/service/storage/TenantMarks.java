package be.driehoek.service.storage;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.party.Tenant;
import be.driehoek.referral.Referral;
import be.driehoek.service.digest.Sha256;
import be.driehoek.service.secrets.RemembersCases;
import be.driehoek.service.secrets.ServiceKeys;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the cases whose tenant may be the same person, by keyed digests of what would tell. */
@Singleton
final class TenantMarks implements RemembersCases {
    private static final String PURPOSE = "tenant_mark.mark";

    private final TenantMarkRows rows;
    private final ServiceKeys keys;

    TenantMarks(TenantMarkRows rows, ServiceKeys keys) {
        this.rows = rows;
        this.keys = keys;
    }

    /** Notes the marks of a case in the place of those that it had. */
    void note(GuidanceCase guidanceCase) {
        forget(guidanceCase.id());
        rows.saveAll(digests(marks(guidanceCase.referral())).stream()
                .map(mark -> new TenantMarkRow(
                        new TenantMarkKey(mark, guidanceCase.id().value()), true))
                .toList());
    }

    @Override
    public void forget(CaseId id) {
        rows.deleteByKeyCaseId(id.value());
    }

    /** The cases that share a mark with a tenant; each is to be looked at. */
    List<CaseId> sharedBy(Tenant tenant) {
        var digests = new HashSet<>(digests(tenant.marks()));
        // Of cases that were written before there was a key.
        tenant.marks().stream().map(Sha256::hex).forEach(digests::add);
        return digests.isEmpty()
                ? List.of()
                : rows.findByKeyMarkIn(digests).stream()
                        .map(row -> new CaseId(row.key().caseId()))
                        .distinct()
                        .toList();
    }

    private Set<String> digests(Set<String> marks) {
        return marks.stream().map(mark -> keys.digest(PURPOSE, mark)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> marks(Referral referral) {
        return referral.tenant().map(Tenant::marks).orElse(Set.of());
    }
}
