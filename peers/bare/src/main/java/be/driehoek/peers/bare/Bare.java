package be.driehoek.peers.bare;

import io.micronaut.runtime.Micronaut;

/** Starts the application. */
final class Bare {
    private Bare() {}

    public static void main(String[] arguments) {
        Micronaut.build(arguments).banner(false).deduceEnvironment(false).start();
    }
}
