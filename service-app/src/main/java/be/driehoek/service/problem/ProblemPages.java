package be.driehoek.service.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;

/** Shows problems to people who read pages, and not JSON. */
public interface ProblemPages {

    /**
     * Whether a page was asked for.
     *
     * @param request the request
     * @return true if it came from somebody who reads pages, at an address where pages are
     */
    boolean areReadBy(HttpRequest<?> request);

    /**
     * Turns an answer into a page that tells of the problem, or leads to where it can be put right.
     *
     * @param request the request
     * @param response the answer so far, with its status
     * @param problem what is wrong
     * @return the answer
     */
    MutableHttpResponse<?> show(HttpRequest<?> request, MutableHttpResponse<?> response, Problem problem);
}
