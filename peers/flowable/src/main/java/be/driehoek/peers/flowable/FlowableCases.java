package be.driehoek.peers.flowable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Flowable's engine for cases, with its REST API and the settings that it comes with. */
@SpringBootApplication
public class FlowableCases {

    public static void main(String[] arguments) {
        SpringApplication.run(FlowableCases.class, arguments);
    }
}
