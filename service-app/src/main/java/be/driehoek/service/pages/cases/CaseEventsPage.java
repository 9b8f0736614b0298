package be.driehoek.service.pages.cases;

import be.driehoek.guidance.Dated;
import be.driehoek.guidance.Finding;
import be.driehoek.guidance.event.EventTypes;
import be.driehoek.guidance.event.RecordedEvent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that was recorded in a case.
 *
 * @param head what stands above
 * @param order in which order
 * @param rows a page of them, the latest first
 */
record CaseEventsPage(CaseHead head, Order order, Paged<Row> rows) {
    static final int LENGTH = 50;

    /** The order of events. */
    enum Order {
        /** As they happened. */
        HAPPENED(Comparator.comparing(RecordedEvent::occurredOn).thenComparingInt(RecordedEvent::sequence)),

        /** As they were recorded. */
        RECORDED(Comparator.comparingInt(RecordedEvent::sequence));

        private final Comparator<RecordedEvent> order;

        Order(Comparator<RecordedEvent> order) {
            this.order = order;
        }

        /** Its name in an address. */
        String tag() {
            return this == RECORDED ? "recorded" : "happened";
        }

        String code() {
            return "case.order." + name();
        }

        static Order named(String tag) {
            return RECORDED.tag().equals(tag) ? RECORDED : HAPPENED;
        }
    }

    /**
     * An event.
     *
     * @param event the event
     * @param findings what was found of it
     */
    record Row(RecordedEvent event, List<Dated<Finding>> findings) {
        Row {
            findings = List.copyOf(findings);
        }

        String code() {
            return codeOf(EventTypes.nameOf(event.data()));
        }
    }

    /** The code of the words for a type of event. */
    static String codeOf(String type) {
        return "case.event." + type;
    }

    static CaseEventsPage of(CaseHead head, Order order, int page) {
        var found = head.of().findings().stream().collect(Collectors.groupingBy(Dated::sequence));
        var events = Paged.of(
                head.of().events().stream().sorted(order.order.reversed()).toList(), page, LENGTH);
        return new CaseEventsPage(
                head,
                order,
                new Paged<>(
                        events.items().stream()
                                .map(event -> new Row(event, found.getOrDefault(event.sequence(), List.of())))
                                .toList(),
                        events.page(),
                        events.pages(),
                        events.size()));
    }

    String address(Order other) {
        return head.address() + head.part().path() + head.moment().query("order", other.tag());
    }

    String address(int page) {
        return address(order) + "&page=" + page;
    }
}
