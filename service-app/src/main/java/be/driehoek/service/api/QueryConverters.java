package be.driehoek.service.api;

import be.driehoek.agenda.TeamAgenda;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Phase;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictDates;
import be.driehoek.party.AccountId;
import be.driehoek.service.audit.ReadAuditTrail;
import be.driehoek.service.cases.ListCases;
import be.driehoek.service.cases.ListWaitingCases;
import be.driehoek.service.cases.ReadDisclosed;
import be.driehoek.service.emergency.EmergencyAccesses;
import be.driehoek.text.Message;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverter;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the parameters of an address as strictly as a body is read. */
@Singleton
final class QueryConverters implements TypeConverterRegistrar {

    @Override
    public void register(MutableConversionService conversions) {
        conversions.addConverter(CharSequence.class, LocalDate.class, strict(StrictDates::parse));
        conversions.addConverter(CharSequence.class, OffsetDateTime.class, strict(QueryConverters::moment));
        conversions.addConverter(CharSequence.class, CaseId.class, strict(CaseIds::read));
        conversions.addConverter(CharSequence.class, AccountId.class, strict(AccountId::new));
        conversions.addConverter(CharSequence.class, ListCases.Place.class, strict(CaseCursor::read));
        conversions.addConverter(CharSequence.class, ReadDisclosed.Place.class, strict(DisclosureCursor::read));
        conversions.addConverter(CharSequence.class, ListWaitingCases.Place.class, strict(WaitingCursor::read));
        conversions.addConverter(CharSequence.class, TeamAgenda.Place.class, strict(AgendaCursor::read));
        conversions.addConverter(CharSequence.class, AccountCursor.class, strict(AccountCursor::read));
        conversions.addConverter(CharSequence.class, ReadAuditTrail.Place.class, strict(AuditCursor::read));
        conversions.addConverter(CharSequence.class, EmergencyAccesses.Place.class, strict(EmergencyCursor::read));
        conversions.addConverter(CharSequence.class, PageLength.class, strict(PageLength::read));
        conversions.addConverter(CharSequence.class, Phase.class, strict(QueryConverters::phase));
    }

    private static <T> TypeConverter<CharSequence, T> strict(Function<String, T> reader) {
        return (text, type, context) -> {
            try {
                return Optional.of(reader.apply(text.toString()));
            } catch (InvalidValueException invalid) {
                context.reject(text, invalid);
                return Optional.empty();
            }
        };
    }

    /** A plus that was not encoded arrives as a space. */
    private static OffsetDateTime moment(String text) {
        return StrictDates.parseMoment(text.replace(' ', '+'));
    }

    private static Phase phase(String text) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.name().equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.itself(
                        Message.of("must.one-of")
                                .with(
                                        "values",
                                        Arrays.stream(Phase.values())
                                                .map(Phase::name)
                                                .collect(Collectors.joining(", "))),
                        Message.of("got.unreadable")));
    }
}
