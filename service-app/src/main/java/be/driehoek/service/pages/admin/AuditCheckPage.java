package be.driehoek.service.pages.admin;

import be.driehoek.service.audit.CheckAuditTrail.Checked;

/**
 * Whether the audit trail fits.
 *
 * @param checked what the comparison came to
 */
record AuditCheckPage(Checked checked) {}
