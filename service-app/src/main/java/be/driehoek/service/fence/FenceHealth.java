package be.driehoek.service.fence;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.Map;
import org.reactivestreams.Publisher;

/** Tells among the details of the health whether the fence stands; the service can serve without it. */
@Singleton
final class FenceHealth implements HealthIndicator {
    private final Fence fence;

    FenceHealth(Fence fence) {
        this.fence = fence;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Publishers.just(HealthResult.builder("fence", HealthStatus.UP)
                .details(Map.of("stands", fence.state().stands()))
                .build());
    }
}
