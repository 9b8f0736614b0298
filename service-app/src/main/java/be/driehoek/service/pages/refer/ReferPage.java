package be.driehoek.service.pages.refer;

import be.driehoek.service.forms.FormView;
import java.util.Optional;

/**
 * The form of a referral.
 *
 * @param form the form
 * @param assessed what it comes to so far; empty where that cannot be told
 * @param once the key by which the form is sent once
 */
record ReferPage(FormView form, Optional<Assessed> assessed, String once) {}
