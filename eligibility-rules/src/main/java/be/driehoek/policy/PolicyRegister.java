package be.driehoek.policy;

import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.referral.PolicyVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The policies of an installation, with all their versions (beleidsregister). Immutable.
 */
public final class PolicyRegister {
    /** The id of the policy of the Limburg service, which ships with the library. */
    public static final String CAW_LIMBURG = "caw-limburg";

    /** The id of the policy of the rural project in Midden-West-Vlaanderen, which ships with the library. */
    public static final String THUIS_OP_HET_PLATTELAND = "thuis-op-het-platteland";

    private static final List<String> SHIPPED = List.of(CAW_LIMBURG, THUIS_OP_HET_PLATTELAND);

    private final List<Policy> policies;

    private PolicyRegister(List<Policy> policies) {
        this.policies = policies;
    }

    /**
     * A register of some policies.
     *
     * @param policies every version of every policy
     * @return the register
     * @throws InvalidInputException if two versions of a policy are in force on the same day, or bear the same name; the
     *     pointer starts with the place in the list
     */
    public static PolicyRegister of(List<Policy> policies) {
        var headings = new LinkedHashMap<String, Heading>();
        for (int i = 0; i < policies.size(); i++) {
            headings.put("/" + i, Heading.of(policies.get(i)));
        }
        var mistakes = clashes(headings);
        if (!mistakes.isEmpty()) {
            throw new InvalidInputException(mistakes);
        }
        return ordered(policies.stream());
    }

    private static PolicyRegister ordered(Stream<Policy> policies) {
        return new PolicyRegister(
                policies.sorted(Comparator.comparing(Policy::id).thenComparing(Policy::inForceFrom))
                        .toList());
    }

    /** What each version may not share with one that came before it. */
    private static List<InputError> clashes(SequencedMap<String, Heading> headings) {
        var mistakes = new ArrayList<InputError>();
        var earlier = new ArrayList<Heading>();
        headings.forEach((place, heading) -> {
            earlier.stream()
                    .filter(other ->
                            other.version().id().equals(heading.version().id()))
                    .flatMap(other -> heading.clashes(other).stream())
                    .forEach(mistake -> mistakes.add(mistake.under(place)));
            earlier.add(heading);
        });
        return mistakes;
    }

    /**
     * The policies that ship with the library.
     *
     * @return a register of their files
     */
    public static PolicyRegister shipped() {
        return of(SHIPPED.stream().map(id -> read(shipped(id + ".json"))).toList());
    }

    /**
     * The JSON Schema, draft 2020-12, of a policy's file. What it accepts, {@link #read(byte[])} still refuses where one
     * place of a file does not fit another.
     *
     * @return the schema, in UTF-8
     */
    public static byte[] schema() {
        return shipped("policy.schema.json");
    }

    private static byte[] shipped(String name) {
        try (var file = PolicyRegister.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("a shipped file must lie beside this class: " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a shipped file must be readable: " + name, e);
        }
    }

    /**
     * Reads the file of a policy.
     *
     * @param json the file, in UTF-8
     * @return the policy
     * @throws InvalidInputException with everything that is wrong in the file, in its order, each with a JSON pointer
     */
    public static Policy read(byte[] json) {
        var file = PolicyReader.read(json);
        return file.policy().orElseThrow(() -> new InvalidInputException(file.mistakes()));
    }

    /**
     * A register of what stands in some files.
     *
     * @param files the files of every version of every policy by their names, each in UTF-8
     * @return the register
     * @throws InvalidInputException with everything that is wrong in all the files together, as for {@link #with}
     */
    public static PolicyRegister read(SortedMap<String, byte[]> files) {
        return new PolicyRegister(List.of()).with(files);
    }

    /**
     * This register and what stands in some files.
     *
     * @param files the files of further versions by their names, each in UTF-8
     * @return a new register
     * @throws InvalidInputException with everything that is wrong in all the files together, versions that are in force
     *     on the same day or bear the same name among it; a pointer follows the name of its file and a #, for example
     *     {@code own.json#/rules/0/id}
     */
    public PolicyRegister with(SortedMap<String, byte[]> files) {
        var headings = new LinkedHashMap<String, Heading>();
        for (int i = 0; i < policies.size(); i++) {
            headings.put("/" + i, Heading.of(policies.get(i)));
        }
        var mistakes = new ArrayList<InputError>();
        var read = new ArrayList<>(policies);
        files.forEach((name, json) -> {
            var file = PolicyReader.read(json);
            file.mistakes().forEach(mistake -> mistakes.add(mistake.under(name + "#")));
            file.heading().ifPresent(heading -> headings.put(name + "#", heading));
            file.policy().ifPresent(read::add);
        });
        mistakes.addAll(clashes(headings));
        if (!mistakes.isEmpty()) {
            throw new InvalidInputException(mistakes);
        }
        return ordered(read.stream());
    }

    /**
     * Every version of every policy.
     *
     * @return the policies by id and first day in force
     */
    public List<Policy> policies() {
        return policies;
    }

    /**
     * The version of a policy that is in force on a day.
     *
     * @param id the id of the policy
     * @param day the day
     * @return the version, or empty if there is none on that day
     */
    public Optional<Policy> inForce(String id, LocalDate day) {
        return policies.stream()
                .filter(policy -> policy.id().equals(id) && policy.isInForce(day))
                .findFirst();
    }

    /**
     * A version of a policy.
     *
     * @param version id and version
     * @return the policy, or empty if it is not known here
     */
    public Optional<Policy> version(PolicyVersion version) {
        return policies.stream()
                .filter(policy -> policy.policyVersion().equals(version))
                .findFirst();
    }

    /**
     * Whether there is a policy of that id, on whatever day.
     *
     * @param id the id of the policy
     * @return true if there is one
     */
    public boolean knows(String id) {
        return policies.stream().anyMatch(policy -> policy.id().equals(id));
    }
}
