package be.driehoek.service.pages;

import java.util.List;
import java.util.Map;

/**
 * Tells somebody who logged in again that what they had filled in is still there.
 *
 * @param to the page that they sent it to
 * @param kept what they had filled in
 */
record KeptPage(String to, Map<String, List<String>> kept) {}
