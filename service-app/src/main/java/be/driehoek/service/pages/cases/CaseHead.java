package be.driehoek.service.pages.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.input.FreeText;
import be.driehoek.party.Address;
import be.driehoek.party.Household;
import be.driehoek.party.LanguageTag;
import be.driehoek.party.Municipalities;
import be.driehoek.party.Municipality;
import be.driehoek.party.PostalCode;
import be.driehoek.party.Tenant;
import be.driehoek.referral.Tenancy;
import be.driehoek.term.Suspension;
import be.driehoek.text.Language;
import be.driehoek.text.Words;
import be.driehoek.visit.PlannedVisit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands above every part of a case.
 *
 * @param of the case as it is looked at
 * @param moment when it is looked at
 * @param today the day it is
 * @param part which part is shown
 */
record CaseHead(GuidanceCase of, CaseMoment moment, LocalDate today, CasePart part) {
    private static final int SHORT = 8;

    CaseId id() {
        return of.id();
    }

    /** As much of the id as tells one case from another in a window's title. */
    String shortId() {
        return of.id().toString().substring(0, SHORT);
    }

    String address() {
        return "/cases/" + of.id();
    }

    String address(CasePart other) {
        return address() + other.path() + moment.query();
    }

    /** The same part on another page of its list. */
    String page(int number) {
        return address() + part.path() + moment.query("page", Integer.toString(number));
    }

    LocalDate day() {
        return moment.day(today);
    }

    private Optional<Tenant> tenant() {
        return of.referral().tenant();
    }

    Optional<String> name() {
        return tenant().flatMap(Tenant::name).map(FreeText::value);
    }

    Optional<String> phone() {
        return tenant().flatMap(Tenant::phone).map(FreeText::value);
    }

    Optional<String> email() {
        return tenant().flatMap(Tenant::email).map(known -> known.value());
    }

    Optional<String> safety() {
        return of.referral().safety().map(FreeText::value);
    }

    /** The tag itself where there is no word for the language. */
    Optional<String> language(Words words) {
        return tenant().flatMap(Tenant::language)
                .map(tag -> spoken(tag).map(words::word).orElse(tag.value()));
    }

    Optional<Language> spoken() {
        return tenant().flatMap(Tenant::language).flatMap(CaseHead::spoken);
    }

    private static Optional<Language> spoken(LanguageTag tag) {
        return Language.of(Locale.forLanguageTag(tag.value()));
    }

    Optional<Boolean> interpreter() {
        return tenant().flatMap(Tenant::interpreter);
    }

    Optional<Household> household() {
        return tenant().flatMap(Tenant::household);
    }

    /** The lines of the address; the name of the municipality is that of its code where no other was told. */
    List<String> lines() {
        return of.referral().tenancy().flatMap(Tenancy::address).stream()
                .flatMap(CaseHead::lines)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Stream<String> lines(Address address) {
        return Stream.of(
                line(
                        address.street().map(FreeText::value),
                        address.houseNumber().map(FreeText::value)),
                line(address.postalCode().map(PostalCode::value), municipality(address)));
    }

    private static Optional<String> municipality(Address address) {
        return address.municipality()
                .map(FreeText::value)
                .or(() -> address.nisCode()
                        .flatMap(Municipalities.shipped()::find)
                        .map(Municipality::name));
    }

    private static String line(Optional<String> one, Optional<String> other) {
        return Stream.of(one, other).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    boolean isSuspended() {
        return of.suspensions().stream().anyMatch((Suspension suspension) -> suspension.covers(day()));
    }

    /** The next visit that is planned. */
    Optional<PlannedVisit> nextVisit() {
        return of.plannedVisits().stream()
                .filter(PlannedVisit::isOpen)
                .filter(visit -> !visit.plannedOn().isBefore(day()))
                .min(Comparator.comparing(PlannedVisit::plannedOn)
                        .thenComparing(visit -> visit.plannedAt().orElse(LocalTime.MAX)));
    }
}
