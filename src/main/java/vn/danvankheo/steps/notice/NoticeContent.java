package vn.danvankheo.steps.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.document.LiveContent;
import vn.danvankheo.ground.document.PaperCount;
import vn.danvankheo.ground.document.PaperWording;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.NameOrder;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.SteeringCommittee;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.AreaContact;
import vn.danvankheo.year.campaign.AreaContacts;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.emulation.OwnerKind;

/** What the paper of an assignment notice says: its figures, its texts and its list. */
@Component
class NoticeContent {

	static final List<String> TABLES = List.of("Trách nhiệm", "Chế độ báo cáo");

	static final List<String> FIGURES = List.of("năm", "đợt", "số kế hoạch", "ngày kế hoạch", "ngày họp", "Ban Chỉ đạo",
			"cấp ủy", "cơ quan thường trực", "số đơn vị", "số mô hình", "số tập thể", "số cá nhân", "trong đó",
			"theo lĩnh vực");

	private final NoticeLines lines;

	private final AreaContacts areas;

	private final Campaigns campaigns;

	private final SteeringCommittees committees;

	private final JdbcClient database;

	NoticeContent(NoticeLines lines, AreaContacts areas, Campaigns campaigns, SteeringCommittees committees,
			JdbcClient database) {
		this.lines = lines;
		this.areas = areas;
		this.campaigns = campaigns;
		this.committees = committees;
		this.database = database;
	}

	PaperWording wording(AssignmentNotice notice) {
		Campaign campaign = campaign(notice);
		return NoticeWording.first(recipients(notice.committee()),
				NoticeWording.subject(campaign.year(), notice.supplementary(), named(notice)));
	}

	/** To whom such notices go: to the office above by its own name, too. */
	List<String> recipients(CommitteeId id) {
		SteeringCommittee committee = committee(id);
		PrintedNames above = (committee.parent() != null) ? committee(committee.parent()).names() : null;
		return NoticeWording.recipients(committee.names(), above);
	}

	LiveContent of(AssignmentNotice notice) {
		List<NoticeLine> named = named(notice);
		Map<UnitId, AreaContact> areas = this.areas.byUnit(notice.committee(), notice.campaign());
		Map<String, List<Block>> tables = Map.of(TABLES.get(0), NoticeWording.blocks(notice.responsibilities()),
				TABLES.get(1), NoticeWording.blocks(notice.reporting()));
		return new LiveContent(tables, figures(notice, named),
				List.of(NoticeAppendix.of(campaign(notice).year(), notice.supplementary(), named, areas)),
				this.lines.on(notice).stream().map((line) -> new UnitId(line.unit())).collect(Collectors.toSet()));
	}

	private List<NoticeLine> named(AssignmentNotice notice) {
		return this.lines.on(notice).stream().filter(NoticeLine::standing).toList();
	}

	private Map<String, String> figures(AssignmentNotice notice, List<NoticeLine> named) {
		PrintedNames names = committee(notice.committee()).names();
		Campaign campaign = campaign(notice);
		long collective = named.stream().filter((line) -> line.ownerKind() == OwnerKind.COLLECTIVE).count();
		Map<String, String> figures = new LinkedHashMap<>();
		figures.put("năm", String.valueOf(campaign.year()));
		figures.put("đợt", notice.supplementary() ? "6 tháng cuối năm " + campaign.year() : "năm " + campaign.year());
		figures.put("số kế hoạch", campaign.plan().number());
		figures.put("ngày kế hoạch",
				(campaign.plan().date() != null) ? ", ngày " + VietnameseDate.format(campaign.plan().date()) : "");
		figures.put("ngày họp", meetingDay(notice));
		figures.put("Ban Chỉ đạo", names.name());
		figures.put("cấp ủy", names.partyCommittee());
		figures.put("cơ quan thường trực", names.standingOffice());
		figures.put("số đơn vị", PaperCount.padded(named.stream().map(NoticeLine::unit).distinct().count()));
		figures.put("số mô hình", PaperCount.padded(named.size()));
		figures.put("số tập thể", PaperCount.padded(collective));
		figures.put("số cá nhân", PaperCount.padded(named.size() - collective));
		figures.put("trong đó", PaperCount.owners(collective, named.size() - collective));
		figures.put("theo lĩnh vực", byField(named));
		return figures;
	}

	/** «Kinh tế 03, Văn hóa - xã hội 12». */
	private static String byField(List<NoticeLine> named) {
		return named.stream()
			.collect(Collectors.groupingBy((line) -> line.field().isEmpty() ? "chưa xếp lĩnh vực" : line.field(),
					() -> new TreeMap<>(NameOrder.VIETNAMESE), Collectors.counting()))
			.entrySet()
			.stream()
			.map((field) -> field.getKey() + " " + PaperCount.padded(field.getValue()))
			.collect(Collectors.joining(", "));
	}

	private String meetingDay(AssignmentNotice notice) {
		LocalDate day = metOn(notice);
		return (day != null) ? "ngày " + VietnameseDate.format(day) : "ngày ......";
	}

	/** The last meeting that agreed one of its models; null where none did. */
	LocalDate metOn(AssignmentNotice notice) {
		return this.database
			.sql("""
					select max(m.held_on) from agenda_item a
					join meeting m on m.committee_id = a.committee_id and m.meeting_id = a.meeting_id
					join notice_item i on i.committee_id = a.committee_id and i.participation_id = a.participation_id
					where i.notice_id = :notice and i.state <> 'RELEASED' and a.outcome = 'APPLIED' and a.decided = 'SELECT'""")
			.param("notice", notice.id().noticeId())
			.query((row, number) -> row.getObject(1, LocalDate.class))
			.list()
			.stream()
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private SteeringCommittee committee(CommitteeId id) {
		return this.committees.findById(id).orElseThrow();
	}

	private Campaign campaign(AssignmentNotice notice) {
		return this.campaigns.findByIdAndCommittee(notice.campaign(), notice.committee()).orElseThrow();
	}

	/** The list that goes with the notice. */
	private static final class NoticeAppendix {

		private static final List<Block.Column> COLUMNS = List.of(new Block.Column("TT", 0.5, Block.Align.CENTRE),
				new Block.Column("Mô hình", 3.6, Block.Align.LEFT),
				new Block.Column("Chủ mô hình", 2.2, Block.Align.LEFT),
				new Block.Column("Lĩnh vực", 1.6, Block.Align.LEFT),
				new Block.Column("Thời gian", 1.6, Block.Align.CENTRE),
				new Block.Column("Ghi chú", 1.5, Block.Align.LEFT));

		static OfficialDocument.Appendix of(int year, boolean supplementary, List<NoticeLine> named,
				Map<UnitId, AreaContact> areas) {
			Map<String, List<NoticeLine>> byUnit = named.stream()
				.collect(Collectors.groupingBy(NoticeLine::unitFullName, LinkedHashMap::new, Collectors.toList()));
			List<List<String>> rows = new ArrayList<>();
			int[] number = { 0 };
			byUnit.forEach((unit, models) -> {
				AreaContact area = areas.get(new UnitId(models.get(0).unit()));
				rows.add(List.of(unit + ": " + PaperCount.padded(models.size()) + " mô hình"
						+ ((area != null) ? "; phụ trách địa bàn: " + area.words() : "")));
				models.forEach((line) -> rows.add(row(++number[0], line)));
			});
			rows.add(List.of("Tổng cộng: " + PaperCount.padded(named.size()) + " mô hình, điển hình của "
					+ PaperCount.padded(byUnit.size()) + " địa phương, đơn vị"));
			return new OfficialDocument.Appendix(
					"DANH SÁCH MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO” GIAO THỰC HIỆN "
							+ (supplementary ? "BỔ SUNG 6 THÁNG CUỐI NĂM " : "NĂM ") + year,
					"", List.of(new Block.Grid(null, COLUMNS, rows)), true);
		}

		private static List<String> row(int number, NoticeLine line) {
			return List.of(String.valueOf(number), line.name(), line.owner(), line.field(), line.period(), line.note());
		}

	}

}
