package be.driehoek.service.fence;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at the start whether the fence stands, and ends the start where it must and does not. */
@Singleton
final class FenceAtStart implements ApplicationEventListener<StartupEvent>, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(FenceAtStart.class);

    private final Fence fence;
    private final boolean isRequired;

    FenceAtStart(Fence fence, @Value("${driehoek.fence}") String setting) {
        this.fence = fence;
        this.isRequired = switch (setting) {
            case "required" -> true;
            case "optional" -> false;
            default -> throw UnusableFence.unknown(setting);
        };
    }

    /** Before anything is read. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        var state = fence.state();
        if (state.stands()) {
            LOG.info("The fence of the database stands.");
        } else if (isRequired) {
            throw UnusableFence.required(state.gaps());
        } else if (state.isRaised()) {
            LOG.warn("The fence of the database has gaps: {}", String.join("; ", state.gaps()));
        } else if (state.isPossible()) {
            LOG.info("The fence of the database is not raised.");
        }
    }
}
