package vn.danvankheo.steps.implementation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.document.UnitPaper;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * Kế hoạch of a unit on paper, for its head to sign; its number and date are written by
 * hand.
 */
@Service
@Transactional(readOnly = true)
class PlanPrinting {

	private final PlanViews views;

	private final Units units;

	private final SteeringCommittees committees;

	private final ModelLogs logs;

	private final Clock clock;

	PlanPrinting(PlanViews views, Units units, SteeringCommittees committees, ModelLogs logs, Clock clock) {
		this.views = views;
		this.units = units;
		this.committees = committees;
		this.logs = logs;
		this.clock = clock;
	}

	@Allowed
	public OfficialDocument paper(Actor actor, ParticipationId id) {
		PlanPage page = this.views.show(actor, id);
		Unit unit = this.units.findByIdAndCommittee(page.model().unit(), actor.committee()).orElseThrow();
		PrintedNames names = this.committees.findById(actor.committee()).orElseThrow().names();
		LocalDate day = (page.plan() != null && page.plan().sentOn() != null) ? page.plan().sentOn()
				: Deadline.dayOf(this.clock.instant());
		FormatProfile profile = UnitPaper.profile(unit, day);
		return new OfficialDocument(profile, DocumentType.PLAN, UnitPaper.issuer(names, unit.name(), profile), null,
				UnitPaper.symbol(unit, profile, DocumentType.PLAN.abbreviation()), names.placeName(), null,
				"Xây dựng mô hình “Dân vận khéo” “" + page.model().facts().name() + "”", List.of(),
				body(opening(page, unit), page.model().facts(), page.content()),
				UnitPaper.signedFor(profile, unit.name()), List.of(names.standingOffice() + " (b/c)",
						"Các đơn vị, cá nhân có tên trong kế hoạch", UnitPaper.file(profile, unit.name())),
				List.of(), false, day.getYear());
	}

	/** Căn cứ vào đâu: the notice that gave the model to the unit. */
	private String opening(PlanPage page, Unit unit) {
		String paper = this.logs.assigningPaper(page.model().id().participationId())
			.map((cited) -> "Thực hiện " + cited + ", ")
			.orElse("");
		String who = UnitPaper.speaking(unit.name());
		return paper + who + " xây dựng kế hoạch thực hiện mô hình như sau:";
	}

	private static List<Block> body(String opening, Facts facts, PlanContent content) {
		List<Block> body = new ArrayList<>();
		body.add(new Block.Paragraph(opening));
		body.add(new Block.Heading(1, "I. MỤC TIÊU, CHỈ TIÊU"));
		body.add(new Block.Paragraph(
				"Thực hiện mô hình tại " + facts.address() + ", từ " + VietnameseDate.format(facts.startsOn()) + " đến "
						+ VietnameseDate.format(facts.endsOn()) + ". Chủ mô hình: " + facts.owner() + "."));
		content.targets().forEach((line) -> body.add(new Block.Item(ended(line.words()))));
		body.add(new Block.Heading(1, "II. GIẢI PHÁP"));
		paragraphs(content.words().solutions(), body);
		body.add(new Block.Heading(1, "III. NGUỒN LỰC, CHÍNH SÁCH HỖ TRỢ"));
		content.resources().forEach((resource) -> body.add(new Block.Item(ended(resource))));
		paragraphs(content.words().support(), body);
		if (content.resources().isEmpty() && content.words().support().isEmpty()) {
			body.add(new Block.Paragraph("Lồng ghép trong nguồn lực thường xuyên của đơn vị."));
		}
		body.add(new Block.Heading(1, "IV. TIẾN ĐỘ"));
		content.milestones()
			.forEach((mark) -> body.add(new Block.Item(ended((mark.dueOn() != null)
					? mark.name() + ": đến " + VietnameseDate.format(mark.dueOn()) : mark.name()))));
		body.add(new Block.Item(ended("Hoàn thành mô hình: " + VietnameseDate.format(facts.endsOn()))));
		body.add(new Block.Heading(1, "V. TỔ CHỨC THỰC HIỆN"));
		said("Chủ trì", content.words().lead(), body);
		said("Phối hợp", content.words().partners(), body);
		said("Tham gia", content.words().participants(), body);
		said("Tham gia chỉ đạo", content.words().directing(), body);
		return body;
	}

	private static void said(String label, String text, List<Block> body) {
		if (!text.isEmpty()) {
			body.add(new Block.Item(ended(label + ": " + text.replace("\n", "; "))));
		}
	}

	private static void paragraphs(String text, List<Block> body) {
		text.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.map((line) -> line.startsWith("- ") ? new Block.Item(ended(line.substring(2)))
					: new Block.Paragraph(ended(line)))
			.forEach(body::add);
	}

	private static String ended(String text) {
		return text.matches(".*[.;:!?]$") ? text : text + ".";
	}

}
