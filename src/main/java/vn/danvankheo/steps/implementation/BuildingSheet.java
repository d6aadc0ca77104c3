package vn.danvankheo.steps.implementation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.emulation.Participation;

/**
 * How the building of a model stands.
 *
 * @param log its lines, the latest first
 * @param photos by line
 * @param write whether the reader may write
 * @param plan the plan as the reader may see it; null while there is none
 */
record BuildingSheet(Participation model, LoggedModel logged, List<LoggedEntry> log, Map<UUID, List<LogPhoto>> photos,
		News news, Permission write, ModelPlan plan, LocalDate today) {

	private static final int FEW = 3;

	public List<LoggedEntry> latest() {
		return this.log.stream().limit(FEW).toList();
	}

	public List<LogPhoto> photosOf(LoggedEntry line) {
		return this.photos.getOrDefault(line.id(), List.of());
	}

	/** Whether the reader works for its unit. */
	public boolean own() {
		return this.write.granted() || !"implementation.unitWrites".equals(this.write.code());
	}

	public String heading() {
		if (this.log.isEmpty()) {
			return "Nhật ký chưa có dòng nào";
		}
		long met = this.logged.targets().stream().filter(TargetProgress::met).count();
		return this.logged.targets().isEmpty() ? "Nhật ký có " + this.log.size() + " dòng"
				: "Đã đạt " + met + "/" + this.logged.targets().size() + " chỉ tiêu";
	}

}
