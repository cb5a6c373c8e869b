package no.ettermarked.agreements.teams;

import java.util.UUID;

/** A team's serving a customer: one at a time (NET-1). */
public record Assignment(UUID customer, UUID team, Stretch stretch) {}
