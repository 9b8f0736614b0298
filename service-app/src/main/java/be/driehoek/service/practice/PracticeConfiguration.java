package be.driehoek.service.practice;

import be.driehoek.policy.PolicyRegister;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.List;

/**
 * The settings of the organisation that runs the service.
 *
 * @param policy the id of the policy that its cases follow
 * @param policies the folder of its own policies; empty for none
 * @param closingDays the days on which it is closed besides weekends and public holidays: dates ({@code 2026-12-24}) and
 *     days of every year ({@code --07-11}, {@code --07-11/2027/2030})
 */
@ConfigurationProperties("driehoek")
record PracticeConfiguration(
        @Bindable(defaultValue = PolicyRegister.CAW_LIMBURG) String policy,
        @Bindable(defaultValue = "") String policies,
        @Bindable(defaultValue = "") List<String> closingDays) {}
