package be.driehoek.service.pages.rulebook;

import be.driehoek.rule.Rule;
import be.driehoek.rule.SourceDocument;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rules of the practice by what they are about.
 *
 * @param groups the rules, by the letters with which their ids begin
 * @param sources the texts that they rest on
 */
record RulebookPage(Map<String, List<Rule>> groups, List<SourceDocument> sources) {

    static RulebookPage whole() {
        return new RulebookPage(
                Arrays.stream(Rule.values())
                        .collect(Collectors.groupingBy(
                                RulebookPage::group, LinkedHashMap::new, Collectors.toUnmodifiableList())),
                List.of(SourceDocument.values()));
    }

    private static String group(Rule rule) {
        return rule.id().value().split("-", 2)[0];
    }
}
