package vn.danvankheo.steps.reporting;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.campaign.ConcernOrigin;

/** Reports as places where difficulties and proposals come up. */
@Component
class ReportOrigin implements ConcernOrigin {

	private final ReportDesk desk;

	private final Prefilling prefilling;

	ReportOrigin(ReportDesk desk, Prefilling prefilling) {
		this.desk = desk;
		this.prefilling = prefilling;
	}

	@Override
	public Kind kind() {
		return Kind.REPORT;
	}

	@Override
	public Optional<Origin> find(Actor actor, UUID record) {
		return this.desk.find(actor, record)
			.map((setting) -> new Origin(setting.unit().id(), setting.name() + " của " + setting.unit().shortName(),
					"/reports/" + record, ReportPolicy.write(actor, setting.owed()).granted()));
	}

	@Override
	public String words(Actor actor, UUID record) {
		ReportContent content = this.prefilling.of(this.desk.own(actor, record)).content();
		return Stream.of("difficulties", "proposals")
			.map(content::answer)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n"));
	}

}
