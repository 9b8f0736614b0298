package be.driehoek.service.pages;

import be.driehoek.service.problem.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** Serves the files that pages need beside them. */
@Hidden
@Controller("/assets")
@Secured(SecurityRule.IS_ANONYMOUS)
class AssetController {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    AssetController() {
        // It has nothing but the files.
    }

    @Get("/{digest}/{name}")
    HttpResponse<byte[]> file(String digest, String name) {
        var asset = Asset.at("/assets/" + digest + "/" + name).orElseThrow(ProblemException::notFound);
        return HttpResponse.ok(asset.bytes())
                .contentType(asset.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER);
    }
}
