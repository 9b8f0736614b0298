package be.driehoek.service.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.party.Tenant;
import be.driehoek.referral.Referral;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
                .map(TenantMarks::digest)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String digest(String mark) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(mark.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must know SHA-256", e);
        }
    }
}
