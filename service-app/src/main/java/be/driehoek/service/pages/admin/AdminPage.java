package be.driehoek.service.pages.admin;

import java.util.List;

/**
 * What there is to keep.
 *
 * @param places the places, for whoever may go there
 */
record AdminPage(List<AdminPlace> places) {}
