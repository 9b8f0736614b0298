package be.driehoek.service.pages;

import be.driehoek.service.digest.Sha256;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/** A file that pages need beside them. Its address holds a digest of it: what is kept by browsers never goes out of date. */
public enum Asset {
    /** The one style sheet. */
    STYLE("/be/driehoek/service/pages/driehoek.css", "driehoek.css", "text/css"),

    /** What makes parts of pages live. */
    HTMX("/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js", "htmx.js", "text/javascript"),

    /** The small conveniences of the own pages. */
    SCRIPT("/be/driehoek/service/pages/driehoek.js", "driehoek.js", "text/javascript"),

    /** The sign of the service. */
    ICON("/be/driehoek/service/pages/driehoek.svg", "driehoek.svg", "image/svg+xml");

    private static final String ROOT = "/assets/";
    private static final int DIGITS = 12;

    private final String mediaType;
    private final byte[] bytes;
    private final String address;

    Asset(String resource, String name, String mediaType) {
        this.mediaType = mediaType + ";charset=utf-8";
        this.bytes = read(resource);
        this.address = ROOT + HexFormat.of().formatHex(Sha256.of(bytes)).substring(0, DIGITS) + "/" + name;
    }

    private static byte[] read(String resource) {
        try (var stream = Asset.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(stream, "a file of the pages must be on the class path: " + resource)
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Asset> at(String address) {
        return Arrays.stream(values())
                .filter(asset -> asset.address.equals(address))
                .findFirst();
    }

    /**
     * Its address.
     *
     * @return a path
     */
    public String address() {
        return address;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    MediaType mediaType() {
        return MediaType.of(mediaType);
    }
}
