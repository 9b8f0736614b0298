package be.driehoek.service.pages.referrer;

/** What happens next with a referral that was sent. */
record ReferredPage() {}
