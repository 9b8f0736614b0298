package be.driehoek.service.pages.refer;

/**
 * The part of the page that says what the referral comes to so far.
 *
 * @param assessed the assessment
 */
record AssessedPart(Assessed assessed) {}
