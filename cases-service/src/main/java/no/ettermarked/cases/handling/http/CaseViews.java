package no.ettermarked.cases.handling.http;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ettermarked.cases.clocks.CaseClock;
import no.ettermarked.cases.clocks.ClockReading;
import no.ettermarked.cases.clocks.app.ReadingClocks;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.telling.Speech;
import no.ettermarked.cases.telling.app.Telling;
import no.ettermarked.kit.etag.Version;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Shows cases with their clocks as they stand now. */
@Singleton
public class CaseViews {
  private final ReadingClocks clocks;
  private final Telling telling;

  CaseViews(ReadingClocks clocks, Telling telling) {
    this.clocks = clocks;
    this.telling = telling;
  }

  /** A case that has just been opened, and its clocks as they stood then. */
  public RestResponse<CaseView> created(Case opened, List<CaseClock> clocks) {
    List<ClockReading> readings =
        clocks.stream()
            .map(clock -> clock.readAt(opened.openedAt()))
            .sorted(ClockReading.DUE_FIRST)
            .toList();
    return ResponseBuilder.<CaseView>created(URI.create("/v1/cases/" + opened.id()))
        .entity(CaseView.of(opened, readings, telling.speech()))
        .tag(new Version(opened.version()).etag())
        .build();
  }

  RestResponse<CaseView> ok(Case shown) {
    return ResponseBuilder.ok(show(shown)).tag(new Version(shown.version()).etag()).build();
  }

  List<CaseView> show(List<Case> shown) {
    Map<UUID, List<ClockReading>> readings = clocks.read(shown.stream().map(Case::id).toList());
    Speech speech = telling.speech();
    return shown.stream()
        .map(one -> CaseView.of(one, readings.getOrDefault(one.id(), List.of()), speech))
        .toList();
  }

  private CaseView show(Case one) {
    return show(List.of(one)).getFirst();
  }
}
