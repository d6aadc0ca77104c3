package vn.danvankheo.steps.adjustment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.document.LiveContent;
import vn.danvankheo.ground.document.Organ;
import vn.danvankheo.ground.document.PaperCount;
import vn.danvankheo.ground.document.PaperEntry;
import vn.danvankheo.ground.document.PaperKind;
import vn.danvankheo.ground.document.PaperSource;
import vn.danvankheo.ground.document.PaperWording;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;

/** Thông báo điều chỉnh: what the committee granted of what units asked, in one paper. */
@Component
class AdjustmentSource implements PaperSource {

	/** What the register calls it. */
	static final String KIND = "ADJUSTMENT_NOTICE";

	private static final String LIST = "danh sách điều chỉnh";

	private static final List<String> FIGURES = List.of("năm", "số điều chỉnh", "số đơn vị");

	private static final List<Block.Column> COLUMNS = List.of(new Block.Column("TT", 0.6, Block.Align.CENTRE),
			new Block.Column("Mô hình", 3.2, Block.Align.LEFT), new Block.Column("Điều chỉnh", 1.6, Block.Align.LEFT),
			new Block.Column("Trước điều chỉnh", 3, Block.Align.LEFT),
			new Block.Column("Điều chỉnh thành", 3, Block.Align.LEFT));

	private static final int LONGEST = 300;

	private final Adjustments notices;

	private final ChangeRows rows;

	private final Campaigns campaigns;

	private final SteeringCommittees committees;

	private final Words words;

	AdjustmentSource(Adjustments notices, ChangeRows rows, Campaigns campaigns, SteeringCommittees committees,
			Words words) {
		this.notices = notices;
		this.rows = rows;
		this.campaigns = campaigns;
		this.committees = committees;
		this.words = words;
	}

	@Override
	public List<PaperKind> kinds() {
		return List.of(new PaperKind(KIND, DocumentType.NOTICE, Organ.COMMITTEE, List.of(LIST), FIGURES));
	}

	@Override
	public Permission mayDraft(Actor actor, String kind, UUID subject) {
		notice(actor.committee(), subject);
		return actor.holds(Role.STANDING_OFFICE) ? Permission.grant() : Permission.refused("role.paper.office");
	}

	@Override
	@Transactional(readOnly = true)
	public PaperWording firstWording(CommitteeId committee, String kind, UUID subject) {
		int year = year(notice(committee, subject));
		PrintedNames names = this.committees.findById(committee).orElseThrow().names();
		String body = """
				Sau khi xem xét đề nghị của các địa phương, đơn vị và ý kiến của thành viên Ban Chỉ đạo phụ trách địa bàn, \
				%s thông báo {{số điều chỉnh}} điều chỉnh đối với mô hình, điển hình “*Dân vận khéo*” năm {{năm}} của \
				{{số đơn vị}} địa phương, đơn vị như sau:

				[[danh sách điều chỉnh]]

				Các nội dung khác của mô hình giữ nguyên như thông báo giao. %s theo dõi, đôn đốc việc thực hiện Thông báo này.
				"""
			.formatted(names.name(), names.standingOffice());
		return new PaperWording("Điều chỉnh mô hình, điển hình “Dân vận khéo” năm " + year, List.of(), List.of(), body,
				usualRecipients(committee, kind),
				List.of("PHÓ BÍ THƯ " + names.partyCommitteeUpper(), "kiêm", "TRƯỞNG BAN CHỈ ĐẠO"), "");
	}

	@Override
	public List<String> usualRecipients(CommitteeId committee, String kind) {
		PrintedNames names = this.committees.findById(committee).orElseThrow().names();
		return List.of("Thường trực " + names.partyCommittee() + " (b/c),", "Các địa phương, đơn vị có tên,",
				"Thành viên Ban Chỉ đạo,", "Lưu " + names.nameAbbreviation() + ".");
	}

	@Override
	@Transactional(readOnly = true)
	public LiveContent content(CommitteeId committee, String kind, UUID subject) {
		Adjustment notice = notice(committee, subject);
		List<ChangeRow> told = this.rows.toldBy(committee, subject);
		Set<UnitId> units = told.stream().map((row) -> new UnitId(row.unit())).collect(Collectors.toSet());
		Map<String, String> figures = Map.of("năm", String.valueOf(year(notice)), "số điều chỉnh",
				PaperCount.padded(told.size()), "số đơn vị", PaperCount.padded(units.size()));
		List<Block> list = new ArrayList<>(List.of(new Block.Grid(null, COLUMNS, lines(told))));
		list.addAll(whole(told));
		return new LiveContent(Map.of(LIST, list), figures, List.of(), units);
	}

	private List<List<String>> lines(List<ChangeRow> told) {
		List<List<String>> lines = new ArrayList<>();
		int number = 0;
		UUID unit = null;
		for (ChangeRow row : told) {
			if (!row.unit().equals(unit)) {
				lines.add(List.of(row.unitName()));
				unit = row.unit();
			}
			lines.add(List.of(String.valueOf(++number), row.model(), this.words.of(row.kind()), brief(row.was()),
					brief(row.becomes())));
		}
		return lines;
	}

	/** What the table has no room for, word by word. */
	static List<Block> whole(List<ChangeRow> told) {
		List<Block> whole = new ArrayList<>();
		for (int i = 0; i < told.size(); i++) {
			ChangeRow row = told.get(i);
			String which = "điều chỉnh số %d, “%s”".formatted(i + 1, row.model());
			whole.addAll(whole("Toàn văn trước " + which, row.was()));
			whole.addAll(whole("Toàn văn sau " + which, row.becomes()));
		}
		return whole;
	}

	private static List<Block> whole(String heading, String text) {
		List<Block> whole = new ArrayList<>();
		if (text.length() > LONGEST) {
			whole.add(new Block.Heading(2, heading));
			text.lines().filter((line) -> !line.isBlank()).map(Block.Paragraph::new).forEach(whole::add);
		}
		return whole;
	}

	private static String brief(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST).strip() + "… (toàn văn ở dưới bảng)";
	}

	/** It is not dated before the last of its decisions. */
	@Override
	@Transactional(readOnly = true)
	public Since since(CommitteeId committee, String kind, UUID subject) {
		return this.rows.toldBy(committee, subject)
			.stream()
			.map((row) -> Deadline.dayOf(row.decidedAt()))
			.max(Comparator.naturalOrder())
			.map((day) -> new Since(day, "ngày quyết định điều chỉnh"))
			.orElse(null);
	}

	@Override
	public List<String> effects(CommitteeId committee, String kind, UUID subject) {
		return List.of("Các điều chỉnh đã có hiệu lực từ khi quyết định; thông báo này báo cho đơn vị bằng văn bản.");
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void issued(Actor actor, PaperEntry paper) {
		number(paper, paper.reference(), paper.date());
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void corrected(Actor actor, PaperEntry paper, PaperEntry correction) {
		number(paper, correction.reference(), correction.date());
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void withdrawn(Actor actor, PaperEntry paper, String reason) {
		if (paper.reference() != null
				&& paper.reference().equals(notice(paper.committee(), paper.subject()).reference())) {
			number(paper, null, null);
		}
	}

	private void number(PaperEntry paper, String reference, LocalDate date) {
		Adjustment notice = notice(paper.committee(), paper.subject());
		notice.numbered(reference, date);
		this.notices.saveAndFlush(notice);
	}

	@Override
	public String pathOf(String kind, UUID subject) {
		return "/changes/notices/" + subject;
	}

	private int year(Adjustment notice) {
		return this.campaigns.findById(notice.campaign()).orElseThrow().year();
	}

	private Adjustment notice(CommitteeId committee, UUID subject) {
		return this.notices.findByAdjustmentIdAndCommittee(subject, committee).orElseThrow(NoSuchRecord::new);
	}

}
