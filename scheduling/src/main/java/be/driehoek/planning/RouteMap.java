package be.driehoek.planning;

import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan as a picture of its routes (routekaart), day by day: an SVG that stands by itself.
 *
 * <p>It holds no personal data: caseworkers are letters, visits the ids that the request gave them, and places are only drawn.
 * Routes differ by colour, by dashes and by the labels of their stops, and a list says in words what is drawn.
 */
public final class RouteMap {
    private static final int WIDTH = 640;
    private static final int MAP_HEIGHT = 360;
    private static final int MARGIN = 40;
    private static final int LINE = 20;
    private static final int STOP_RADIUS = 13;
    private static final int TEXT_DROP = 4;
    private static final int START_SIZE = 10;
    private static final int SAMPLE = 40;

    /** Dark enough on white, and told apart with any colour vision. */
    private static final List<String> COLOURS =
            List.of("#0072b2", "#c24e00", "#00795a", "#8f3b76", "#222222", "#7a5c00");

    /** One fewer than the colours, so that both together repeat late. */
    private static final List<String> DASHES = List.of("none", "9 4", "2 4", "12 4 2 4", "5 5");

    private final PlanningRequest request;
    private final VisitPlan plan;
    private final Language language;
    private final TravelTimes travel;
    private final Map<String, Point> points = new HashMap<>();
    private final Map<String, Integer> drawnAt = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final StringBuilder svg = new StringBuilder(4096);
    private final List<String> told = new ArrayList<>();
    private int top;

    private record Point(int x, int y) {}

    private RouteMap(PlanningRequest request, VisitPlan plan, Language language) {
        this.request = request;
        this.plan = plan;
        this.language = language;
        travel = new TravelTimes(request);
        request.places().forEach(place -> places.put(place.id(), place));
    }

    /**
     * Draws a plan.
     *
     * @param request what was planned
     * @param plan the plan for it
     * @param language the reader's language
     * @return a whole SVG document
     */
    public static String svg(PlanningRequest request, VisitPlan plan, Language language) {
        return new RouteMap(request, plan, language).draw();
    }

    private String say(Message message) {
        return PlanningMessages.render(message, language);
    }

    private String draw() {
        boolean isMap =
                request.places().stream().allMatch(place -> place.coordinates().isPresent());
        if (isMap) {
            placeByCoordinates();
        } else {
            placeInCircle();
        }
        String title = say(Message.of("map.title")
                .with("from", CoreMessages.day(request.from(), language))
                .with("until", CoreMessages.day(request.until(), language)));
        heading(title);
        if (!isMap) {
            note(say(Message.of("map.circle")));
        }
        List<LocalDate> days = plan.visits().stream()
                .map(ProposedVisit::day)
                .distinct()
                .sorted()
                .toList();
        if (days.isEmpty()) {
            note(say(Message.of("map.empty")));
        }
        days.forEach(this::day);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"" + language.tag()
                + "\" aria-labelledby=\"route-map-title route-map-desc\" viewBox=\"0 0 " + WIDTH + " "
                + (top + LINE) + "\" font-family=\"sans-serif\" font-size=\"12\">\n"
                + "<title id=\"route-map-title\">" + escape(title) + "</title>\n"
                + "<desc id=\"route-map-desc\">" + escape(String.join(". ", told)) + "</desc>\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n"
                + svg + "</svg>\n";
    }

    private void heading(String text) {
        top += LINE + LINE / 2;
        text(MARGIN / 2, top, " font-size=\"15\" font-weight=\"bold\"", text);
    }

    private void note(String text) {
        top += LINE;
        text(MARGIN / 2, top, "", text);
        told.add(text);
    }

    private void text(int x, int y, String attributes, String text) {
        svg.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append('"')
                .append(attributes);
        svg.append(" fill=\"#111111\">").append(escape(text)).append("</text>\n");
    }

    private void day(LocalDate day) {
        String name = CoreMessages.day(day, language);
        heading(name);
        told.add(name);
        drawnAt.clear();
        int mapTop = top;
        top += MAP_HEIGHT;
        for (int member = 0; member < request.caseworkers().size(); member++) {
            TeamMember caseworker = request.caseworkers().get(member);
            List<ProposedVisit> visits = plan.visits().stream()
                    .filter(visit ->
                            visit.day().equals(day) && visit.caseworker().equals(caseworker.id()))
                    .toList();
            if (!visits.isEmpty()) {
                route(mapTop, member, caseworker, visits);
            }
        }
    }

    private void route(int mapTop, int member, TeamMember caseworker, List<ProposedVisit> visits) {
        String label = PlanReport.label(member);
        String line = "stroke=\"" + COLOURS.get(member % COLOURS.size()) + "\" stroke-width=\"2.5\" stroke-dasharray=\""
                + DASHES.get(member % DASHES.size()) + "\" fill=\"none\"";
        List<String> stops = new ArrayList<>();
        stops.add(caseworker.start());
        visits.forEach(visit -> stops.add(visit.place()));
        stops.add(caseworker.end());
        svg.append("<polyline ").append(line).append(" points=\"");
        for (String stop : stops) {
            Point at = at(stop);
            svg.append(at.x()).append(',').append(at.y() + mapTop).append(' ');
        }
        svg.append("\"/>\n");
        square(mapTop, caseworker.start());
        square(mapTop, caseworker.end());
        String words = say(Message.of("map.route")
                .with("label", label)
                .with("visits", visits.size())
                .with("minutes", minutes(stops)));
        top += LINE;
        svg.append("<path ")
                .append(line)
                .append(" d=\"M")
                .append(MARGIN / 2)
                .append(' ')
                .append(top - TEXT_DROP);
        svg.append(" h").append(SAMPLE).append("\"/>\n");
        text(MARGIN + SAMPLE, top, " font-weight=\"bold\"", words);
        told.add(words);
        for (int i = 0; i < visits.size(); i++) {
            stop(mapTop, label + (i + 1), visits.get(i), COLOURS.get(member % COLOURS.size()));
        }
    }

    private int minutes(List<String> stops) {
        int minutes = 0;
        for (int i = 1; i < stops.size(); i++) {
            minutes += travel.minutes(stops.get(i - 1), stops.get(i));
        }
        return minutes;
    }

    private void square(int mapTop, String place) {
        Point at = at(place);
        svg.append("<rect x=\"").append(at.x() - START_SIZE / 2);
        svg.append("\" y=\"").append(at.y() + mapTop - START_SIZE / 2);
        svg.append("\" width=\"").append(START_SIZE).append("\" height=\"").append(START_SIZE);
        svg.append("\" fill=\"#ffffff\" stroke=\"#111111\"/>\n");
    }

    private void stop(int mapTop, String label, ProposedVisit visit, String colour) {
        String words = say(Message.of("map.stop")
                .with("label", label)
                .with("visit", visit.id())
                .with("start", visit.start())
                .with("end", visit.end()));
        Point place = at(visit.place());
        // Who comes second to a place stands beside who came first.
        Point at =
                new Point(place.x() + 2 * STOP_RADIUS * (drawnAt.merge(visit.place(), 1, Integer::sum) - 1), place.y());
        svg.append("<g><title>")
                .append(escape(words))
                .append("</title><circle cx=\"")
                .append(at.x());
        svg.append("\" cy=\"").append(at.y() + mapTop).append("\" r=\"").append(STOP_RADIUS);
        svg.append("\" fill=\"#ffffff\" stroke=\"").append(colour).append("\" stroke-width=\"2\"/>");
        text(at.x(), at.y() + mapTop + TEXT_DROP, " text-anchor=\"middle\"", label);
        svg.append("</g>\n");
        top += LINE;
        text(MARGIN + SAMPLE, top, "", words);
        told.add(words);
    }

    private Point at(String place) {
        return points.getOrDefault(place, new Point(WIDTH / 2, MAP_HEIGHT / 2));
    }

    /** North is up; both directions have one scale. */
    private void placeByCoordinates() {
        List<Coordinates> all = request.places().stream()
                .map(Place::coordinates)
                .flatMap(Optional::stream)
                .toList();
        double south = all.stream().mapToDouble(Coordinates::latitude).min().orElse(0);
        double north = all.stream().mapToDouble(Coordinates::latitude).max().orElse(0);
        double west = all.stream().mapToDouble(Coordinates::longitude).min().orElse(0);
        double east = all.stream().mapToDouble(Coordinates::longitude).max().orElse(0);
        double narrowing = StrictMath.cos(StrictMath.toRadians((south + north) / 2));
        double wide = (east - west) * narrowing;
        double scale = Math.min(
                wide > 0 ? (WIDTH - 2 * MARGIN) / wide : Double.MAX_VALUE,
                north > south ? (MAP_HEIGHT - 2 * MARGIN) / (north - south) : Double.MAX_VALUE);
        double used = scale < Double.MAX_VALUE ? scale : 0;
        places.forEach((id, place) -> place.coordinates()
                .ifPresent(where -> points.put(
                        id,
                        new Point(
                                (int) Math.round(
                                        WIDTH / 2.0 + (where.longitude() - (west + east) / 2) * narrowing * used),
                                (int) Math.round(
                                        MAP_HEIGHT / 2.0 - (where.latitude() - (south + north) / 2) * used)))));
    }

    private void placeInCircle() {
        int count = request.places().size();
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            points.put(
                    request.places().get(i).id(),
                    new Point((int) Math.round(WIDTH / 2.0 + (WIDTH / 2.0 - MARGIN) * StrictMath.sin(angle)), (int)
                            Math.round(MAP_HEIGHT / 2.0 - (MAP_HEIGHT / 2.0 - MARGIN) * StrictMath.cos(angle))));
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
