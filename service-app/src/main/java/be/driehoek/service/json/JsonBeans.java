package be.driehoek.service.json;

import be.driehoek.json.StrictJson;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.jackson.ObjectMapperFactory;
import jakarta.inject.Singleton;

/** Hands the service's one mapper to the framework, which would make a more lenient one. */
@Factory
final class JsonBeans {

    @Singleton
    @Primary
    @Bean(typed = ObjectMapper.class)
    @Replaces(value = ObjectMapper.class, factory = ObjectMapperFactory.class)
    ObjectMapper objectMapper() {
        return StrictJson.mapper();
    }
}
