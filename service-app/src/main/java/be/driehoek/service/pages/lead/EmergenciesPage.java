package be.driehoek.service.pages.lead;

import be.driehoek.service.emergency.EmergencyAccess;
import java.util.List;
import java.util.Optional;

/**
 * The cases of the own team that others opened in an emergency.
 *
 * @param accesses who did, when and why, the latest first
 * @param next the cursor of the next part, if there is one
 * @param once the key by which a form is sent once
 */
record EmergenciesPage(List<EmergencyAccess> accesses, Optional<String> next, String once) {}
