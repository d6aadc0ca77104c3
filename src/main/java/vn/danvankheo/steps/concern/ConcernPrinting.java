package vn.danvankheo.steps.concern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.Deadline;

/** The town's vướng mắc, kiến nghị on paper: how many, how old, where each stands. */
@Service
@Transactional(readOnly = true)
class ConcernPrinting {

	private static final List<Block.Column> COLUMNS = List.of(new Block.Column("TT", 1, Block.Align.CENTRE),
			new Block.Column("Đơn vị", 4, Block.Align.LEFT),
			new Block.Column("Vướng mắc, kiến nghị", 8, Block.Align.LEFT),
			new Block.Column("Ngày nêu", 3, Block.Align.CENTRE), new Block.Column("Đã chờ", 2, Block.Align.CENTRE),
			new Block.Column("Tình trạng", 5, Block.Align.LEFT));

	private final ConcernDesk desk;

	private final SteeringCommittees committees;

	private final Words words;

	private final Clock clock;

	ConcernPrinting(ConcernDesk desk, SteeringCommittees committees, Words words, Clock clock) {
		this.desk = desk;
		this.committees = committees;
		this.words = words;
		this.clock = clock;
	}

	/** What the list shows, the oldest that are not solved first. */
	@Allowed({ Role.STANDING_OFFICE, Role.LEADER })
	public OfficialDocument list(Actor actor, ConcernFilter filter) {
		ConcernsPage page = this.desk.list(actor, filter);
		if (page.campaign() == null) {
			throw new NoSuchRecord();
		}
		LocalDate today = Deadline.dayOf(this.clock.instant());
		PrintedNames names = this.committees.findById(actor.committee()).orElseThrow().names();
		List<Block> body = new ArrayList<>();
		body.add(new Block.Paragraph(
				"Tính đến ngày %s, các đơn vị đã nêu %d vướng mắc, kiến nghị; đã giải quyết %d, chưa giải quyết %d."
					.formatted(VietnameseDate.format(today), page.total(), page.total() - page.waiting(),
							page.waiting())));
		if (!page.rows().isEmpty()) {
			body.add(new Block.Grid(null, COLUMNS, rows(page)));
		}
		return new OfficialDocument(FormatProfile.ofParty(today), DocumentType.LIST,
				new OfficialDocument.Issuer(names.partyCommitteeHead(), names.standingOfficeUpper()), null, "",
				names.placeName(), today, "Vướng mắc, kiến nghị của các đơn vị năm " + page.campaign().year(),
				List.of(), body, List.of(new OfficialDocument.Signature(List.of("NGƯỜI LẬP DANH SÁCH"), "")), List.of(),
				List.of(), false);
	}

	private List<List<String>> rows(ConcernsPage page) {
		List<List<String>> rows = new ArrayList<>();
		for (ConcernRow row : page.rows()) {
			String about = (row.modelName() != null) ? row.title() + " (mô hình “" + row.modelName() + "”)"
					: row.title();
			String state = (row.state() == ConcernState.REFERRED)
					? "đã chuyển " + row.referredTo() + ", hẹn " + VietnameseDate.format(row.dueOn())
					: this.words.of(row.state());
			rows.add(List.of(String.valueOf(rows.size() + 1), row.unitName(), about,
					VietnameseDate.format(Deadline.dayOf(row.raisedAt())),
					(row.state() == ConcernState.SOLVED) ? "" : row.aged(), state));
		}
		return rows;
	}

}
