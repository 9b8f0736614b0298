/** The words of preventive housing guidance and the life of a case. */
module be.driehoek.domain {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports be.driehoek.closure;
    exports be.driehoek.disclosure;
    exports be.driehoek.goal;
    exports be.driehoek.guidance;
    exports be.driehoek.guidance.command;
    exports be.driehoek.guidance.event;
    exports be.driehoek.input;
    exports be.driehoek.instrument;
    exports be.driehoek.json;
    exports be.driehoek.landlord;
    exports be.driehoek.network;
    exports be.driehoek.party;
    exports be.driehoek.reachability;
    exports be.driehoek.referral;
    exports be.driehoek.retention;
    exports be.driehoek.rule;
    exports be.driehoek.term;
    exports be.driehoek.text;
    exports be.driehoek.triangle;
    exports be.driehoek.view;
    exports be.driehoek.visit;

    // The reader of the levels of a goal is nobody else's business.
    opens be.driehoek.goal to
            com.fasterxml.jackson.databind;
}
