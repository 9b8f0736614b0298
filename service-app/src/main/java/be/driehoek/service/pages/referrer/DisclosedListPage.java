package be.driehoek.service.pages.referrer;

import be.driehoek.service.cases.ReadDisclosed.Listed;
import java.util.List;
import java.util.Optional;

/**
 * What was disclosed to the reader and can be read today.
 *
 * @param disclosed what there is, the latest first
 * @param next the cursor of the next part, if there is one
 */
record DisclosedListPage(List<Listed> disclosed, Optional<String> next) {}
