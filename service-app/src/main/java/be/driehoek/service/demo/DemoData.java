package be.driehoek.service.demo;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.command.Command;
import be.driehoek.party.AccountId;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.service.access.Requester;
import be.driehoek.service.access.Requesters;
import be.driehoek.service.cases.ReceiveReferral;
import be.driehoek.service.cases.RecordCommand;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.storage.CaseStore;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/**
 * Fills an empty database in demo mode, in one transaction. Its stories are of the Limburg service: under another policy
 * the demo starts empty.
 *
 * <p>It runs before the server listens, so that the first caller finds the data there; should it fail, the service does
 * not start.
 */
@Singleton
@Requires(env = "demo")
class DemoData implements ApplicationEventListener<StartupEvent> {
    private static final AccountId CASEWORKER = new AccountId("caseworker");
    private static final AccountId REFERRER = new AccountId("referrer");

    private final CaseStore store;
    private final ReceiveReferral receiveReferral;
    private final RecordCommand recordCommand;
    private final Recordings recordings;
    private final Practices practices;
    private final Requesters requesters;

    DemoData(
            CaseStore store,
            ReceiveReferral receiveReferral,
            RecordCommand recordCommand,
            Recordings recordings,
            Practices practices,
            Requesters requesters) {
        this.store = store;
        this.receiveReferral = receiveReferral;
        this.recordCommand = recordCommand;
        this.recordings = recordings;
        this.practices = practices;
        this.requesters = requesters;
    }

    @Override
    @Transactional
    public void onApplicationEvent(StartupEvent event) {
        if (practices.policy().equals(PolicyRegister.CAW_LIMBURG) && store.isForUsToFill()) {
            // Where people have accounts, there are none of the demo, and nobody whose cases they would be.
            requesters
                    .now(CASEWORKER)
                    .ifPresent(caseworker -> new DemoStories(recordings.today())
                            .all()
                            .forEach(story -> tell(story, sender(story, caseworker), caseworker)));
        }
    }

    /** Who sends the referral: the referrer by themselves, or the caseworker who was called. */
    private Requester sender(DemoStories.Story story, Requester caseworker) {
        return story.isSentByReferrer() ? requesters.now(REFERRER).orElse(caseworker) : caseworker;
    }

    private void tell(DemoStories.Story story, Requester sender, Requester caseworker) {
        var id = accepted(receiveReferral.receive(story.referral(), sender))
                .result()
                .id();
        story.commands().forEach(command -> record(id, command, caseworker));
    }

    private void record(CaseId id, Command command, Requester caseworker) {
        accepted(recordCommand.record(id, command, version -> true, caseworker).orElseThrow());
    }

    private static Decision.Accepted accepted(Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted -> accepted;
            case Decision.Refused refused ->
                throw new IllegalStateException("demo data must be accepted: got " + refused.violations());
        };
    }
}
