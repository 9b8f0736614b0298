package be.driehoek.service.pages.team;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.assessment.AssessmentReport;
import be.driehoek.service.cases.GlanceAtCases.NewReferral;
import be.driehoek.service.pages.Reader;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ready-made question to a referrer: what is missing, and nothing that says whom it is about, since it may go by mail. The
 * referrer knows by the day and by the reference.
 *
 * @param subject what the mail is about
 * @param text the question
 */
record Question(String subject, String text) {

    static Optional<Question> about(NewReferral referral, Reader reader) {
        var missing = Stream.concat(
                        referral.report().questions().stream(), referral.report().priorityQuestions().stream())
                .map(AssessmentReport.Question::text)
                .distinct()
                .map(question -> "- " + question)
                .collect(Collectors.joining("\n"));
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var day = reader.words().day(referral.glance().receivedOn());
        return Optional.of(new Question(
                reader.say("team.ask-subject", "day", day),
                Stream.of(
                                reader.say("team.ask-greeting"),
                                reader.say("team.ask-why", "day", day),
                                missing,
                                reader.say("team.ask-without-name"),
                                reader.say(
                                        "team.ask-reference",
                                        "reference",
                                        referral.glance().id()),
                                reader.say("team.ask-end"))
                        .collect(Collectors.joining("\n\n"))));
    }

    /** The address of a mail with the question. */
    String mail(String to) {
        return "mailto:" + encoded(to) + "?subject=" + encoded(subject) + "&body="
                + encoded(text.replace("\n", "\r\n"));
    }

    int lines() {
        return (int) text.lines().count() + 1;
    }

    /** Mail programs take a plus for a plus. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20").replace("%40", "@");
    }
}
