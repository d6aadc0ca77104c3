package vn.danvankheo.steps.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.danvankheo.ground.document.PaperEntry;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.campaign.Campaign;

/**
 * One team.
 *
 * @param plan whether visits may be planned, and if not, why
 * @param paper its decision, issued or being made; null for none
 * @param changes in what it differs from its decision
 * @param ties why some of its people may not go to what it was given; to the office alone
 */
record TeamPage(Campaign campaign, TeamsPage.Row row, List<UnitLine> units, boolean editable, Permission plan,
		PaperEntry paper, List<DecisionParts.Difference> changes, List<Permission> ties) {

	public InspectionTeam team() {
		return this.row.team();
	}

	public String heading() {
		if (this.units.isEmpty()) {
			return team().name() + " chưa được giao đơn vị nào";
		}
		return "%s: %s, đã đến %d/%d đơn vị".formatted(team().name(), this.row.load().words(), this.row.held(),
				this.row.load().units());
	}

	/** Whether the units know of their visits. */
	public String known() {
		if (team().decision().isPresent()) {
			return "Đã có Quyết định số %s; các đơn vị thấy lịch của mình.".formatted(team().decision().get());
		}
		return (team().announcedAt() != null) ? "Đã thông báo lịch; mỗi đơn vị thấy buổi của mình."
				: "Các đơn vị chưa thấy lịch. Họ thấy khi quyết định được ban hành hoặc anh/chị thông báo lịch.";
	}

	/** Why its work cannot be ended while visits are planned. */
	public String unfinished() {
		return "Chưa kết thúc được: còn %d buổi đã xếp lịch. Anh/chị hủy các buổi đó, hoặc đợi đoàn đi xong."
			.formatted(this.row.planned());
	}

	public String announcing() {
		long units = this.units.stream().filter(UnitLine::expects).count();
		long visits = this.units.stream()
			.flatMap((unit) -> unit.visits().stream())
			.filter((line) -> line.visit().state() == Inspection.State.PLANNED)
			.count();
		String now = (visits == 0) ? "Chưa có buổi nào được xếp lịch, nên chưa đơn vị nào thấy gì."
				: "%d đơn vị thấy ngay %d buổi kiểm tra đã xếp lịch của mình ở trang đầu.".formatted(units, visits);
		return now + " Buổi xếp thêm, đổi, hủy sau đó họ cũng thấy ngay. Thông báo rồi thì không rút lại được.";
	}

	public String closing() {
		int left = this.row.load().units() - this.row.held();
		return "Đoàn đã đến %d/%d đơn vị, phụ trách %d mô hình.".formatted(this.row.held(), this.row.load().units(),
				this.row.load().models())
				+ ((left > 0) ? " Đoàn này sẽ không đến %d đơn vị còn lại nữa.".formatted(left) : "")
				+ " Từ lúc kết thúc, đoàn không được giao thêm, không xếp lịch, không chấm và không sửa biên bản; "
				+ "mọi điều đã ghi vẫn còn. Khi cần, anh/chị mở lại đoàn ở chính trang này.";
	}

	/** What it looks at in one unit. */
	record UnitLine(UUID id, String name, List<ToInspect.ModelToSee> models, List<VisitLine> visits) {

		/** Whether somebody is to come there. */
		boolean expects() {
			return this.visits.stream().anyMatch((line) -> line.visit().state() == Inspection.State.PLANNED);
		}

		/** The models no visit looks at yet. */
		public List<ToInspect.ModelToSee> unplanned() {
			Set<UUID> seen = new java.util.HashSet<>();
			this.visits.stream()
				.filter((visit) -> visit.visit().state() != Inspection.State.CANCELLED)
				.forEach((
						visit) -> visit.visit().participations().forEach((model) -> seen.add(model.participationId())));
			return this.models.stream().filter((model) -> !seen.contains(model.id())).toList();
		}

		static List<UnitLine> of(List<ToInspect.ModelToSee> models, List<VisitLine> visits) {
			Map<UUID, List<ToInspect.ModelToSee>> byUnit = new LinkedHashMap<>();
			models.forEach((model) -> byUnit.computeIfAbsent(model.unit(), (unit) -> new ArrayList<>()).add(model));
			visits.forEach((visit) -> byUnit.putIfAbsent(visit.visit().unit().unitId(), List.of()));
			List<UnitLine> lines = new ArrayList<>();
			byUnit.forEach((unit, own) -> {
				List<VisitLine> there = visits.stream()
					.filter((visit) -> visit.visit().unit().unitId().equals(unit))
					.toList();
				lines.add(new UnitLine(unit, own.isEmpty() ? there.get(0).unitName() : own.get(0).unitName(), own,
						there));
			});
			return lines;
		}

	}

}
