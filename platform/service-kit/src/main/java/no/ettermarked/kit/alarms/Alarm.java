package no.ettermarked.kit.alarms;

import java.time.Instant;

/**
 * What is to ring, about what, and when.
 *
 * @param name the {@link AlarmHandler}'s
 */
public record Alarm(String name, String subject, Instant dueAt) {}
