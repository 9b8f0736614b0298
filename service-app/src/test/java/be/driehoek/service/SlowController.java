package be.driehoek.service;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.concurrent.CountDownLatch;

/** Answers when it is told to. */
@Controller("/slow")
@Secured(SecurityRule.IS_ANONYMOUS)
class SlowController {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch mayAnswer = new CountDownLatch(1);

    @Get
    @ExecuteOn(TaskExecutors.BLOCKING)
    String answer() throws InterruptedException {
        asked.countDown();
        mayAnswer.await();
        return "done";
    }

    void awaitQuestion() throws InterruptedException {
        asked.await();
    }

    void letAnswer() {
        mayAnswer.countDown();
    }
}
