package be.driehoek.service.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;

/**
 * Writes pages. What a page shows is a record; the template that has its name, in the folder of its package, says how.
 */
@Singleton
public final class Pages {
    private static final String ROOT = Pages.class.getPackageName();
    private static final MediaType HTML = MediaType.of("text/html;charset=utf-8");

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), ROOT);

    Pages() {
        // The templates are on the class path.
    }

    /**
     * A page.
     *
     * @param reader who reads it
     * @param page what it shows
     * @return the answer
     */
    public MutableHttpResponse<byte[]> ok(Reader reader, Record page) {
        return as(HttpStatus.OK, reader, page);
    }

    /**
     * A page with another status.
     *
     * @param status the status
     * @param reader who reads it
     * @param page what it shows
     * @return the answer
     */
    public MutableHttpResponse<byte[]> as(HttpStatus status, Reader reader, Record page) {
        return HttpResponse.<byte[]>status(status)
                .body(bytes(reader, page))
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, reader.requester().isPresent() ? "no-store" : "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE);
    }

    byte[] bytes(Reader reader, Record page) {
        var output = new Utf8ByteOutput();
        engine.render(template(page.getClass()), Map.of("reader", reader, "page", page), output);
        return output.toByteArray();
    }

    static String template(Class<? extends Record> page) {
        var folder = page.getPackageName().substring(ROOT.length()).replace('.', '/');
        return (folder + "/" + page.getSimpleName() + ".jte").substring(1);
    }

    /**
     * Leads on to another page.
     *
     * @param path its address
     * @return the answer
     */
    public static MutableHttpResponse<byte[]> to(String path) {
        return HttpResponse.<byte[]>seeOther(URI.create(path)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
