package be.driehoek.view;

import be.driehoek.guidance.event.FeedbackGiven;
import be.driehoek.guidance.event.LandlordContacted;
import be.driehoek.guidance.event.LandlordInvolvementDecided;
import be.driehoek.guidance.event.NetworkExplored;
import be.driehoek.guidance.event.ReferredOnward;
import be.driehoek.network.Tie;
import java.util.Optional;

/** The others on a case sheet: what the referrer and the landlord were told, the network, and other help. */
record ContactsPart(SheetWriter sheet, CaseView<?, ?> view) {
    void print() {
        sheet.section("sheet.case.feedback", this::printFeedback);
        sheet.section("sheet.case.landlord", this::printLandlord);
        sheet.section("sheet.case.network", this::printNetwork);
        sheet.section("sheet.case.onward", () -> sheet.entries(view.onwardReferrals(), this::print));
    }

    private void printFeedback() {
        sheet.entries(view.feedback(), this::print);
        sheet.group(
                "sheet.case.withheld",
                () -> sheet.entries(
                        view.feedbackWithheld(), withheld -> sheet.text("sheet.case.reason", withheld.reason())));
    }

    private void print(FeedbackGiven given) {
        sheet.word("sheet.case.channel", given.channel());
        sheet.text("sheet.case.summary", given.summary());
        sheet.texts("sheet.case.disclosed", given.disclosed());
        DisclosuresPart.print(given, sheet);
    }

    private void printLandlord() {
        sheet.entries(view.landlordDecisions(), this::print);
        sheet.group("sheet.case.landlord-contacts", () -> sheet.entries(view.landlordContacts(), this::print));
    }

    private void print(LandlordInvolvementDecided decided) {
        sheet.word("sheet.case.involvement", Optional.of(decided.involvement()));
        sheet.text("sheet.case.how", decided.how());
        decided.tenantAllows()
                .ifPresentOrElse(
                        allowed -> sheet.listOrNone("sheet.case.tenant-allows", allowed, sheet::item),
                        () -> sheet.fact("sheet.case.tenant-allows", Optional.empty()));
    }

    private void print(LandlordContacted contact) {
        sheet.text("sheet.case.tenant-interest", contact.tenantInterest());
        sheet.text("sheet.case.landlord-interest", contact.landlordInterest());
        sheet.texts("sheet.case.told", contact.told());
        sheet.text("sheet.case.note", contact.note());
    }

    private void printNetwork() {
        sheet.entries(view.networkExplorations(), this::print);
        if (!view.networkExplorations().isEmpty()) {
            sheet.fact("sheet.case.network-by-now", view.socialNetwork().map(sheet.wording()::word));
        }
    }

    private void print(NetworkExplored explored) {
        explored.ties()
                .ifPresent(ties -> sheet.listOrNone(
                        "sheet.case.ties", ties, tie -> sheet.item(tie.who().value(), () -> print(tie))));
        sheet.word("sheet.case.conclusion", explored.conclusion());
        sheet.text("sheet.case.note", explored.note());
    }

    private void print(Tie tie) {
        sheet.word("sheet.case.relation", tie.relation());
        sheet.word("sheet.case.strength", tie.strength());
        sheet.word("sheet.case.direction", tie.direction());
        tie.support()
                .ifPresent(kinds ->
                        sheet.value("sheet.case.support", sheet.wording().wordsOrNone(kinds)));
        sheet.yesOrNo("sheet.case.stressful", tie.stressful());
    }

    private void print(ReferredOnward referred) {
        sheet.text("sheet.case.to", Optional.of(referred.to()));
        sheet.word("sheet.case.life-domain", referred.lifeDomain());
        referred.goal().ifPresent(goal -> sheet.value("sheet.case.goal", new GoalsPart(sheet, view).titleOf(goal)));
        sheet.text("sheet.case.reason", referred.reason());
    }
}
