/** Who qualifies for guidance, why, and what to ask next. Rules are data. */
module be.driehoek.eligibility {
    requires transitive be.driehoek.domain;
    requires java.xml;
    requires static transitive org.jspecify;

    exports be.driehoek.assessment;
    exports be.driehoek.comparison;
    exports be.driehoek.dmn;
    exports be.driehoek.fact;
    exports be.driehoek.policy;
    exports be.driehoek.verification;

    // The core reads the message bundles that lie there.
    opens be.driehoek.dmn to
            be.driehoek.domain;
    opens be.driehoek.fact to
            be.driehoek.domain;
    opens be.driehoek.verification to
            be.driehoek.domain;
}
