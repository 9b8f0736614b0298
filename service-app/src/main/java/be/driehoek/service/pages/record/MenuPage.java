package be.driehoek.service.pages.record;

import be.driehoek.service.forms.CommandMenu;
import java.util.List;
import java.util.Optional;

/**
 * What can be recorded in a case.
 *
 * @param about the case
 * @param recorded what was recorded just now
 * @param parts what can be recorded, by subject
 */
record MenuPage(AboutCase about, Optional<Recorded> recorded, List<CommandMenu.Part> parts) {}
