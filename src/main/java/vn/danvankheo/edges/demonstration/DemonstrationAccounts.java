package vn.danvankheo.edges.demonstration;

import java.util.ArrayList;
import java.util.List;

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

	private static final List<ShownAccount> ACCOUNTS = List.of(
			account("phuong1", "Cán bộ phụ trách, Phường 1: đang soạn, có góp ý cần trả lời"),
			account("bithu1", "Bí thư Đảng ủy, Phường 1"), account("phuong4", "Cán bộ phụ trách, Phường 4: đang soạn"),
			account("phuong5", "Cán bộ phụ trách, Phường 5: chưa làm gì"),
			account("gomit", "Cán bộ phụ trách, Xã Gò Mít: có phần nhập thay chờ xác nhận"),
			account("danvan", "Chuyên viên cơ quan thường trực (Ban Dân vận)"), account("vanthu", "Văn thư"),
			account("thanhvien", "Thành viên Ban Chỉ đạo"), account("kiemtra", "Thành viên đoàn kiểm tra"),
			account("thuongtruc", "Thường trực Ban Chỉ đạo"), account("quantri", "Quản trị"),
			account("tradong", "Chuyên viên của một Ban Chỉ đạo khác (huyện Trà Đông)"));

	private final SteeringCommittees committees;

	DemonstrationAccounts(SteeringCommittees committees) {
		this.committees = committees;
	}

	private static ShownAccount account(String username, String who) {
		return new ShownAccount(username, PASSWORD, who);
	}

	@Override
	public List<ShownAccount> list() {
		return this.committees.findByCode(Town.MAIN).isPresent() ? ACCOUNTS : List.of();
	}

	@Override
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		List<ShownAccount> shown = list();
		if (!shown.isEmpty()) {
			lines.add("Bản trình diễn. Mật khẩu của mọi tài khoản: " + PASSWORD);
			shown.forEach((account) -> lines.add("  %-12s %s".formatted(account.username(), account.who())));
		}
		return lines;
	}

}
