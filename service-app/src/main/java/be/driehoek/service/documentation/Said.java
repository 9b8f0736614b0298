package be.driehoek.service.documentation;

import be.driehoek.service.shape.Shapes;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the code says of a field to the document alone. */
final class Said {
    private Said() {}

    /** What the code says of a field, if anything. */
    static Optional<Schema> of(Shapes.Part part) {
        return part.annotation(Schema.class);
    }

    /** What a field may be, if the code says that it is one of several. */
    static List<JavaType> choices(Shapes.Part part) {
        return of(part).map(
                        said -> Arrays.stream(said.oneOf()).map(Shapes::type).toList())
                .orElse(List.of());
    }
}
