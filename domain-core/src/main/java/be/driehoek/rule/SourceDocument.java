package be.driehoek.rule;

import java.util.List;

/** A text that the rulebook rests on (bron). Its title and its headings stay in the language it was written in. */
public enum SourceDocument {
    /** The practice of the service in Limburg. */
    LIMBURG(
            "limburg",
            "Preventieve woonbegeleiding",
            "CAW Limburg",
            "https://www.caw.be/locaties/preventieve-woonbegeleiding-3/",
            List.of(
                    "Doelgroep",
                    "Methodisch kader",
                    "Onthaalfase",
                    "Begeleiding",
                    "Wat stellen we centraal",
                    "Let wel",
                    "Begeleidingstermijn",
                    "Procedure",
                    "Bereikbaarheid")),
    /** The rural project in Midden-West-Vlaanderen. */
    PLATTELAND(
            "platteland",
            "(t)huis op het platteland: de boer op met preventieve tools",
            "CAW Centraal-West-Vlaanderen",
            "https://www.projectendatabank.be/nl/projecten/"
                    + "thuis-op-het-platteland-de-boer-met-preventieve-tools-1288/",
            List.of("inleiding", "spoor 1", "spoor 2", "Informatie aanvragen"));

    private final String id;
    private final String title;
    private final String publisher;
    private final String address;
    private final List<String> sections;

    SourceDocument(String id, String title, String publisher, String address, List<String> sections) {
        this.id = id;
        this.title = title;
        this.publisher = publisher;
        this.address = address;
        this.sections = sections;
    }

    /**
     * The id by which a {@link SourceReference} names it.
     *
     * @return the id, for example {@code limburg}
     */
    public String id() {
        return id;
    }

    /**
     * What it is called.
     *
     * @return the title, in Dutch
     */
    public String title() {
        return title;
    }

    /**
     * Who published it.
     *
     * @return the name of an organisation
     */
    public String publisher() {
        return publisher;
    }

    /**
     * Where it is to be read.
     *
     * @return a web address
     */
    public String address() {
        return address;
    }

    /**
     * Its headings under which there are rules; {@code inleiding} is what stands before the first one.
     *
     * @return the headings in the order of the text, in Dutch
     */
    public List<String> sections() {
        return sections;
    }
}
