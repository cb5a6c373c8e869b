package no.ettermarked.probe.things.http;

import java.util.UUID;

/** A thing as it is shown. */
public record ThingView(UUID id, String name, long minutes, long number) {}
