package vn.danvankheo.steps.registration;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.SpokenDates;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/** The remarks of the latest return, as the unit sees them. */
@Component
public class ReturnRemarks {

	private final Remarks remarks;

	private final Words words;

	private final SpokenDates spoken;

	ReturnRemarks(Remarks remarks, Words words, SpokenDates spoken) {
		this.remarks = remarks;
		this.words = words;
		this.spoken = spoken;
	}

	/** The remarks a returned model waits with; none in any other stage. */
	public List<RemarkView> of(Participation model) {
		if (model.stage() != Stage.RETURNED) {
			return List.of();
		}
		return latest(this.remarks.findByParticipationOrderByReturnNumberAscFactAsc(model.id())).stream()
			.map(this::view)
			.toList();
	}

	/** Those of the latest return among all remarks on one model. */
	public static List<Remark> latest(Collection<Remark> ofOneModel) {
		int last = ofOneModel.stream().mapToInt(Remark::returnNumber).max().orElse(0);
		return ofOneModel.stream()
			.filter((remark) -> remark.returnNumber() == last && remark.state() != Remark.State.CLOSED)
			.sorted(Comparator.comparing(Remark::fact))
			.toList();
	}

	private RemarkView view(Remark remark) {
		String by = remark.raisedByName() + ", " + this.spoken.moment(remark.raisedAt());
		String path = "/participations/" + remark.participation() + "/edit/" + Section.of(remark.fact()).path() + "#"
				+ remark.fact().inputName();
		return new RemarkView(remark.id(), remark.fact(), this.words.of(remark.fact()), remark.text(), by,
				remark.state(), remark.answer(), path, null);
	}

}
