package be.driehoek.service.pages;

/** What the service is, and whom it is for. */
record HomePage() {}
