package be.driehoek.service.pages.referrer;

import be.driehoek.service.cases.ReadDisclosed.Shown;

/**
 * Something that was disclosed to the reader.
 *
 * @param shown what it says, and nothing else
 */
record DisclosedPage(Shown shown) {}
