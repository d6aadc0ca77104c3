package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.OfficialDocument;

/**
 * A step that makes papers, for tests: one kind for each way in which numbers are given.
 * What a subject's paper says, and what the step answers, is told to it beforehand.
 */
@Component
public class SamplePapers implements PaperSource {

	/** Numbered by the committee, through the term. */
	public static final String DECISION = "SAMPLE_DECISION";

	/** Numbered elsewhere, through the term. */
	public static final String NOTICE = "SAMPLE_NOTICE";

	/** Numbered elsewhere, through the year. */
	public static final String STATE_DECISION = "SAMPLE_STATE_DECISION";

	/** Without number. */
	public static final String LIST = "SAMPLE_LIST";

	/** Not for everybody of the committee. */
	public static final String CLOSED = "SAMPLE_CLOSED";

	private final Map<UUID, Told> told = new ConcurrentHashMap<>();

	/** What the step was told about the papers of a subject, in order. */
	public List<String> heard(UUID subject) {
		return told(subject).heard;
	}

	/** The units that the subject's papers go to. */
	public void addressees(UUID subject, UnitId... units) {
		told(subject).addressees = Set.of(units);
	}

	/** The figure «số mô hình» of the subject's papers. */
	public void figure(UUID subject, String value) {
		told(subject).figure = value;
	}

	/** From now on the step refuses whatever becomes of the subject's papers. */
	public void refuses(UUID subject, boolean refuses) {
		told(subject).refuses = refuses;
	}

	/** From now on what the subject's papers say is settled, or not. */
	public void settled(UUID subject, boolean settled) {
		told(subject).settled = settled;
	}

	/** The day of the meeting that the subject's papers tell of. */
	public void since(UUID subject, LocalDate day) {
		told(subject).since = day;
	}

	/** What a correction of the subject's papers changes. */
	public void differences(UUID subject, String... differences) {
		told(subject).differences = List.of(differences);
	}

	/** Happens while the step is told that a paper of the subject is issued. */
	void whileIssued(UUID subject, Runnable happening) {
		told(subject).whileIssued = happening;
	}

	private Told told(UUID subject) {
		return this.told.computeIfAbsent(subject, (key) -> new Told());
	}

	@Override
	public List<PaperKind> kinds() {
		return List.of(kind(DECISION, DocumentType.DECISION, Organ.COMMITTEE),
				kind(NOTICE, DocumentType.NOTICE, Organ.PARTY_COMMITTEE),
				kind(STATE_DECISION, DocumentType.DECISION, Organ.STATE),
				kind(LIST, DocumentType.LIST, Organ.COMMITTEE), new PaperKind(CLOSED, DocumentType.DECISION,
						Organ.COMMITTEE, List.of("danh sách"), List.of("số mô hình"), Set.of(Role.COMMITTEE_MEMBER)));
	}

	private static PaperKind kind(String key, DocumentType type, Organ organ) {
		return new PaperKind(key, type, organ, List.of("danh sách"), List.of("số mô hình"));
	}

	@Override
	public Permission mayDraft(Actor actor, String kind, UUID subject) {
		return told(subject).refuses ? Permission.refused("paper.notInForce") : Permission.grant();
	}

	@Override
	public Permission mayPresent(CommitteeId committee, String kind, UUID subject) {
		return told(subject).settled ? Permission.grant() : Permission.refused("paper.notOpen");
	}

	@Override
	public Since since(CommitteeId committee, String kind, UUID subject) {
		return new Since(told(subject).since, "ngày họp");
	}

	@Override
	public boolean tellsDifferences() {
		return true;
	}

	@Override
	public List<Block> differences(CommitteeId committee, String kind, UUID subject) {
		return told(subject).differences.stream().<Block>map(Block.Item::new).toList();
	}

	@Override
	public List<String> effects(CommitteeId committee, String kind, UUID subject) {
		return List.of("Giao " + told(subject).figure + " mô hình cho các đơn vị.");
	}

	@Override
	public PaperWording firstWording(CommitteeId committee, String kind, UUID subject) {
		return new PaperWording("Giao thực hiện mô hình “Dân vận khéo” năm 2023", List.of(),
				List.of("Căn cứ Kế hoạch số 26-KH/BCĐ, ngày 24/02/2023"),
				"Giao {{số mô hình}} mô hình cho các đơn vị sau:\n\n[[danh sách]]",
				List.of("Các đơn vị có tên,", "Lưu BCĐ."), List.of("PHÓ BÍ THƯ THỊ ỦY", "kiêm", "TRƯỞNG BAN CHỈ ĐẠO"),
				"Nguyễn Văn Mẫu");
	}

	@Override
	public List<String> usualRecipients(CommitteeId committee, String kind) {
		return List.of("Như trên,", "Lưu BCĐ.");
	}

	@Override
	public LiveContent content(CommitteeId committee, String kind, UUID subject) {
		Block list = new Block.Grid(null,
				List.of(new Block.Column("TT", 1, Block.Align.CENTRE), new Block.Column("Đơn vị", 4, Block.Align.LEFT)),
				List.of(List.of("1", "Đảng bộ Phường 1"), List.of("2", "Đảng bộ Xã Tân Thạnh")));
		return new LiveContent(Map.of("danh sách", List.of(list)), Map.of("số mô hình", told(subject).figure),
				List.of(new OfficialDocument.Appendix("DANH SÁCH MÔ HÌNH", "", List.of(list), true)),
				told(subject).addressees);
	}

	@Override
	public void issued(Actor actor, PaperEntry paper) {
		told(paper.subject()).whileIssued.run();
		hear(paper, "issued " + paper.reference());
	}

	@Override
	public void withdrawn(Actor actor, PaperEntry paper, String reason) {
		hear(paper, "withdrawn " + paper.reference() + ": " + reason);
	}

	@Override
	public void corrected(Actor actor, PaperEntry paper, PaperEntry correction) {
		hear(paper, "corrected " + paper.reference() + " by " + correction.reference());
	}

	private void hear(PaperEntry paper, String what) {
		if (told(paper.subject()).refuses) {
			Permission.refused("paper.notInForce").orThrow();
		}
		told(paper.subject()).heard.add(what);
	}

	@Override
	public String pathOf(String kind, UUID subject) {
		return null;
	}

	/** What a test told about one subject. */
	private static final class Told {

		private final List<String> heard = java.util.Collections.synchronizedList(new ArrayList<>());

		private volatile Set<UnitId> addressees = Set.of();

		private volatile LocalDate since;

		private volatile List<String> differences = List.of("Bổ sung mô hình “Tuyến đường hoa”.");

		private volatile String figure = "45";

		private volatile boolean refuses;

		private volatile boolean settled = true;

		private volatile Runnable whileIssued = () -> {
		};

	}

}
