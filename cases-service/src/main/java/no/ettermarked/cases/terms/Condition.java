package no.ettermarked.cases.terms;

import java.util.Collections;
import java.util.Set;

/** One respect in which a rule of terms is about some enquiries and not about others. */
public sealed interface Condition {

  /** It is of one of these kinds. */
  record OfKind(Set<String> kinds) implements Condition {}

  /** It comes by one of these channels. */
  record ByChannel(Set<String> channels) implements Condition {}

  /** It has one of these priorities. */
  record OfPriority(Set<Priority> priorities) implements Condition {}

  /** Who reports it is a contact with one of these roles at least (VEN-7). */
  record ReportedBy(Set<String> roles) implements Condition {}

  /** It comes while the calendar is open. */
  record Inside(NamedCalendar calendar) implements Condition {}

  /** It comes while the calendar is closed (PRO-9). */
  record Outside(NamedCalendar calendar) implements Condition {}

  /** What the other says does not hold. */
  record Not(Condition other) implements Condition {}

  default boolean holds(Circumstances of) {
    return switch (this) {
      case OfKind(Set<String> kinds) -> kinds.contains(of.enquiry().kind());
      case ByChannel(Set<String> channels) -> channels.contains(of.enquiry().channel());
      case OfPriority(Set<Priority> priorities) -> priorities.contains(of.enquiry().priority());
      case ReportedBy(Set<String> roles) -> !Collections.disjoint(roles, of.reporterRoles());
      case Inside(NamedCalendar calendar) -> calendar.calendar().isOpenAt(of.at());
      case Outside(NamedCalendar calendar) -> !calendar.calendar().isOpenAt(of.at());
      case Not(Condition other) -> !other.holds(of);
    };
  }
}
