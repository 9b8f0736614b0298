package be.driehoek.peers.bare;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;

/** What is sent, stored and sent back: as large as an event of a case. */
record Event(UUID caseId, int sequence, String type, LocalDate occurredOn, JsonNode data) {}
