package be.driehoek.service.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.input.InputError;
import be.driehoek.reachability.Reachability;
import be.driehoek.service.access.AccessRules;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.text.Words;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who reads a page: in which language, and with which account, if they are logged in.
 *
 * @param language the language
 * @param requester the account; empty for anyone
 * @param address the path and query of the page that they asked for
 */
public record Reader(Language language, Optional<Requester> requester, String address) {

    /**
     * A sentence of the pages.
     *
     * @param code its code
     * @return the sentence
     */
    public String say(String code) {
        return say(Message.of(code));
    }

    /**
     * A sentence of the pages with one place to fill in.
     *
     * @param code its code
     * @param place the name of the place
     * @param value what stands there
     * @return the sentence
     */
    public String say(String code, String place, Object value) {
        return say(Message.of(code).with(place, value));
    }

    /**
     * A sentence of the pages.
     *
     * @param message what to say
     * @return the sentence
     */
    public String say(Message message) {
        return PageMessages.render(message, language);
    }

    /**
     * What must hold of something that was typed, as a sentence beside it.
     *
     * @param error what is wrong
     * @return the sentence
     */
    public String requirement(InputError error) {
        return say("form.error", "must", words().of(error.must()));
    }

    /**
     * A moment by the clock in Belgium.
     *
     * @param moment the moment
     * @return its day and time
     */
    public String moment(Instant moment) {
        var clock = moment.atZone(Reachability.BRUSSELS);
        return say(Message.of("time.moment")
                .with("day", words().day(clock.toLocalDate()))
                .with("time", words().time(clock.toLocalTime())));
    }

    /**
     * The account of a reader who is logged in.
     *
     * @return the account
     */
    public Requester known() {
        return requester.orElseThrow(() -> new IllegalStateException("a reader of this page must be logged in"));
    }

    /**
     * How days, numbers and codes are said, and the sentences of the domain.
     *
     * @return the words of the language
     */
    public Words words() {
        return new Words(language);
    }

    /**
     * Whether there is anything with which the reader may do something.
     *
     * @param action what
     * @return false for whoever is not logged in
     */
    public boolean may(Action action) {
        return requester
                .filter(known -> AccessRules.allowAnywhere(known, action))
                .isPresent();
    }

    /**
     * The places that the reader can go to from every page.
     *
     * @return in order
     */
    public List<Place> places() {
        return Arrays.stream(Place.values()).filter(place -> place.isFor(this)).toList();
    }

    /**
     * Whether the page lies within a place.
     *
     * @param place the place
     * @return true if its address begins with that of the place, or it is reached from there
     */
    public boolean isAt(Place place) {
        return place.holds(path());
    }

    /**
     * The title of a page as browsers show it.
     *
     * @param title what the page is called
     * @return the title with the name of the service
     */
    public String pageTitle(String title) {
        return say("layout.title", "title", title);
    }

    /**
     * Where the same page is, in another language.
     *
     * @param other the language
     * @return an address
     */
    public String inLanguage(Language other) {
        return "/language/" + other.tag() + "?to=" + URLEncoder.encode(address, UTF_8);
    }

    /**
     * What a language is called in itself.
     *
     * @param other the language
     * @return its name
     */
    public String nameOf(Language other) {
        return new Reader(other, requester, address).say("layout.language");
    }

    /**
     * The address without its query.
     *
     * @return the path
     */
    public String path() {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
