package vn.danvankheo.edges.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SteeringCommittee;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.UnitKind;

/** The committees of the story, their units and people; nobody in it is a real person. */
class Town {

	static final String MAIN = "LAMKHE";

	static final String NEIGHBOUR = "TRADONG";

	private final Roster roster;

	private final Instant now;

	private final String passwordHash;

	Town(Roster roster, Instant now, String passwordHash) {
		this.roster = roster;
		this.now = now;
		this.passwordHash = passwordHash;
	}

	public SteeringCommittee found(LocalDate today) {
		SteeringCommittee committee = committee(MAIN, "thị xã Lam Khê", "Thị ủy", "ThU", "Lam Khê", "0235 000 111",
				today);
		units(committee.id(), "units", today, "");
		CommitteeId id = committee.id();
		person(id, "bithu1", "Bí thư Đảng ủy Phường 1", Role.UNIT_HEAD, unit(id, "P01"));
		person(id, "danvan", "Chuyên viên Ban Dân vận", Role.STANDING_OFFICE, null);
		person(id, "danvan2", "Phó Trưởng Ban Dân vận", Role.STANDING_OFFICE, null);
		person(id, "vanthu", "Văn thư Thị ủy", Role.CLERK, null);
		person(id, "thanhvien", "Thành viên Ban Chỉ đạo, địa bàn Phường 1 - 3", Role.COMMITTEE_MEMBER, null);
		person(id, "kiemtra", "Thành viên đoàn kiểm tra số 2", Role.INSPECTOR, null);
		person(id, "thuongtruc", "Thường trực Ban Chỉ đạo", Role.LEADER, null);
		person(id, "quantri", "Quản trị hệ thống", Role.ADMINISTRATOR, null);
		return committee;
	}

	SteeringCommittee foundNeighbour(LocalDate today) {
		SteeringCommittee committee = committee(NEIGHBOUR, "huyện Trà Đông", "Huyện ủy", "HU", "Trà Đông",
				"0235 000 222", today);
		units(committee.id(), "neighbour-units", today, "tradong-");
		person(committee.id(), "tradong", "Chuyên viên Ban Dân vận Huyện ủy", Role.STANDING_OFFICE, null);
		person(committee.id(), "tradong-quantri", "Quản trị hệ thống", Role.ADMINISTRATOR, null);
		return committee;
	}

	private SteeringCommittee committee(String code, String place, String party, String abbreviation, String placeName,
			String phone, LocalDate today) {
		String name = "Ban Chỉ đạo phong trào thi đua “Dân vận khéo” " + place;
		String office = "Ban Dân vận " + party;
		PrintedNames names = new PrintedNames(name, name.toUpperCase(Locale.ROOT), "BCĐ", party,
				party.toUpperCase(Locale.ROOT), abbreviation, office, office.toUpperCase(Locale.ROOT), "BDV",
				placeName);
		return this.roster.committees()
			.saveAndFlush(new SteeringCommittee(CommitteeId.next(), code, names, phone, begun(today), null));
	}

	/** Before the earliest campaign of the story. */
	private static LocalDate begun(LocalDate today) {
		return LocalDate.of(Math.min(2022, today.getYear() - 2), 1, 1);
	}

	private void units(CommitteeId committee, String text, LocalDate today, String prefix) {
		List<String> lines = Texts.lines(text);
		for (int i = 0; i < lines.size(); i++) {
			String[] parts = lines.get(i).split(" \\| ");
			Unit unit = new Unit(UnitId.next(), committee, parts[0], parts[2], parts[3], UnitKind.valueOf(parts[1]),
					begun(today));
			unit.describe(parts[2], parts[3], unit.kind(), "0235 000 %03d".formatted(300 + i), parts[4].strip(), null);
			this.roster.units().save(unit);
			person(committee, prefix + username(parts[0], parts[3]), "Cán bộ phụ trách dân vận " + parts[3],
					Role.UNIT_OFFICER, unit);
		}
		this.roster.units().flush();
	}

	/** phuong1, tanthanh, or the unit's code in small letters. */
	static String username(String code, String shortName) {
		String plain = vn.danvankheo.ground.organisation.SearchKey.of(shortName).value();
		boolean ward = plain.startsWith("phuong ");
		boolean commune = plain.startsWith("xa ");
		return (ward ? plain : commune ? plain.substring(3) : code.toLowerCase(Locale.ROOT)).replace(" ", "");
	}

	private Unit unit(CommitteeId committee, String code) {
		return this.roster.units().findByCommitteeAndCode(committee, code).orElseThrow();
	}

	private void person(CommitteeId committee, String username, String name, Role role, Unit unit) {
		Account account = new Account(AccountId.next(), committee, username, name, this.now);
		account.describe(name, name, null);
		account.hold(Set.of(new HeldRole(role, (unit != null) ? unit.id() : null)));
		account.changePassword(this.passwordHash);
		this.roster.accounts().save(account);
	}

}
