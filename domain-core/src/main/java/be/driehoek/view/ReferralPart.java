package be.driehoek.view;

import be.driehoek.party.Address;
import be.driehoek.party.Referrer;
import be.driehoek.referral.Arrears;
import be.driehoek.referral.HousingProblem;
import be.driehoek.referral.Referral;
import be.driehoek.referral.RiskEstimate;
import be.driehoek.referral.Tenancy;
import java.util.List;
import java.util.Optional;

/** The referral on a case sheet; of what an assessment can rest on, it says also that it is not known. */
record ReferralPart(SheetWriter sheet) {
    void print(Referral referral) {
        sheet.section("sheet.case.referral", () -> {
            sheet.day("sheet.case.received-on", Optional.of(referral.receivedOn()));
            sheet.word("sheet.case.channel", referral.channel());
            sheet.text("sheet.case.reason-of-referral", referral.reason());
            sheet.text("sheet.case.desired-result", referral.desiredResult());
            sheet.text("sheet.case.safety", referral.safety());
            sheet.group("sheet.case.referrer", () -> {
                fact("sheet.case.kind", referral.referrer().flatMap(Referrer::kind));
                referral.referrer().ifPresent(persons()::print);
            });
            sheet.group("sheet.case.tenant", () -> referral.tenant().ifPresent(persons()::print));
            sheet.group("sheet.case.tenancy", () -> printTenancy(referral.tenancy()));
            sheet.group("sheet.case.situation", () -> printSituation(referral));
        });
    }

    private void printTenancy(Optional<Tenancy> tenancy) {
        fact("sheet.case.sector", tenancy.flatMap(Tenancy::sector));
        sheet.fact("sheet.case.address", tenancy.flatMap(Tenancy::address).flatMap(PersonPart::lines));
        tenancy.flatMap(Tenancy::address)
                .flatMap(Address::nisCode)
                .ifPresent(code -> sheet.value("sheet.case.nis-code", code.value()));
        sheet.group(
                "sheet.case.landlord", () -> tenancy.flatMap(Tenancy::landlord).ifPresent(persons()::print));
    }

    private void printSituation(Referral referral) {
        referral.housingProblems()
                .ifPresentOrElse(
                        this::printProblems, () -> sheet.fact("sheet.case.housing-problems", Optional.empty()));
        sheet.fact("sheet.case.rent-arrears", referral.rentArrears().map(sheet.wording()::yesOrNo));
        printArrears(referral.arrears());
        fact("sheet.case.eviction-risk", referral.evictionRisk());
        sheet.text("sheet.case.risk-by", referral.riskEstimate().flatMap(RiskEstimate::by));
        sheet.text("sheet.case.risk-why", referral.riskEstimate().flatMap(RiskEstimate::why));
        sheet.fact("sheet.case.discussed", referral.discussedWithTenant().map(sheet.wording()::yesOrNo));
        fact("sheet.case.social-network", referral.socialNetwork());
        sheet.fact("sheet.case.life-domains", referral.lifeDomainDifficulties().map(sheet.wording()::wordsOrNone));
    }

    private void printProblems(List<HousingProblem> problems) {
        sheet.listOrNone(
                "sheet.case.housing-problems",
                problems,
                problem -> sheet.item(
                        sheet.wording().word(problem.kind()),
                        () -> sheet.text("sheet.case.description", problem.description())));
    }

    /** How much rent is owed, wherever it was told. */
    void printArrears(Optional<Arrears> arrears) {
        sheet.number("sheet.case.arrears-months", arrears.flatMap(Arrears::months));
        arrears.flatMap(Arrears::amount)
                .ifPresent(amount ->
                        sheet.value("sheet.case.arrears-amount", sheet.wording().amount(amount)));
    }

    private void fact(String label, Optional<? extends Enum<?>> code) {
        sheet.fact(label, code.map(sheet.wording()::word));
    }

    private PersonPart persons() {
        return new PersonPart(sheet);
    }
}
