package vn.danvankheo.edges.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.runtime.StartNotice;
import vn.danvankheo.ground.signin.ShownAccounts;

/** The accounts anybody may try, where the demonstration was loaded. */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class DemonstrationAccounts implements ShownAccounts, StartNotice {

	static final String PASSWORD = "cung-ban-cung-lam";

	/** Of units while lists are written. */
	private static final List<ShownAccount> WRITING = List.of(
			account("phuong1", "Cán bộ phụ trách, Phường 1: đang soạn, có góp ý cần trả lời"),
			account("bithu1", "Bí thư Đảng ủy, Phường 1"), account("phuong4", "Cán bộ phụ trách, Phường 4: đang soạn"),
			account("phuong5", "Cán bộ phụ trách, Phường 5: chưa làm gì"),
			account("gomit", "Cán bộ phụ trách, Xã Gò Mít: có phần nhập thay chờ xác nhận"));

	/** Of units while models are built. */
	private static final List<ShownAccount> BUILDING = List.of(
			account("phuong1", "Cán bộ phụ trách, Phường 1: ghi nhật ký, báo cáo tháng"),
			account("bithu1", "Bí thư Đảng ủy, Phường 1"), account("phuong2", "Cán bộ phụ trách, Phường 2"),
			account("gomit", "Cán bộ phụ trách, Xã Gò Mít"));

	private static final List<ShownAccount> OTHERS = List.of(
			account("danvan", "Chuyên viên cơ quan thường trực (Ban Dân vận)"), account("vanthu", "Văn thư"),
			account("thanhvien", "Thành viên Ban Chỉ đạo"), account("kiemtra", "Thành viên đoàn kiểm tra"),
			account("thuongtruc", "Thường trực Ban Chỉ đạo"), account("quantri", "Quản trị"),
			account("tradong", "Chuyên viên của một Ban Chỉ đạo khác (huyện Trà Đông)"));

	private final SteeringCommittees committees;

	private final StepKeeping steps;

	DemonstrationAccounts(SteeringCommittees committees, StepKeeping steps) {
		this.committees = committees;
		this.steps = steps;
	}

	private static ShownAccount account(String username, String who) {
		return new ShownAccount(username, PASSWORD, who);
	}

	@Override
	public List<ShownAccount> list() {
		if (this.committees.findByCode(Town.MAIN).isEmpty()) {
			return List.of();
		}
		boolean building = this.steps.told().filter((step) -> step == PresentStep.BUILDING).isPresent();
		return Stream.concat((building ? BUILDING : WRITING).stream(), OTHERS.stream()).toList();
	}

	@Override
	public String about() {
		return this.steps.words();
	}

	@Override
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		List<ShownAccount> shown = list();
		if (!shown.isEmpty()) {
			lines.add(("Bản trình diễn. " + about()).strip());
			lines.add("Mật khẩu của mọi tài khoản: " + PASSWORD);
			shown.forEach((account) -> lines.add("  %-12s %s".formatted(account.username(), account.who())));
		}
		return lines;
	}

}
