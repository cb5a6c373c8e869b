package no.ettermarked.probe.things;

import java.util.UUID;

/** A thing. */
public record Thing(UUID id, String name, long minutes, long number, long version) {}
