package vn.danvankheo.edges.home;

import java.util.ArrayList;
import java.util.List;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;

/** Where somebody can go, by what he does. */
final class Navigation {

	private static final Shell.Item HOME = item("Việc phải làm", "Việc", "/");

	private static final Shell.Item REGISTRATION = item("Đăng ký", "Đăng ký", "/registrations");

	private static final Shell.Item MODELS = item("Mô hình", "Mô hình", "/participations");

	private static final Shell.Item BUILDING = item("Xây dựng", "Xây dựng", "/implementation");

	private static final Shell.Item APPRAISAL = item("Thẩm định", "Thẩm định", "/appraisals");

	private static final Shell.Item INSPECTIONS = item("Kiểm tra", "Kiểm tra", "/inspections");

	private static final Shell.Item PAPERS = item("Văn bản", "Văn bản", "/papers");

	private static final Shell.Item LEDGER = item("Sổ chỉ tiêu", "Chỉ tiêu", "/ledger");

	private static final Shell.Item OBLIGATIONS = item("Báo cáo", "Báo cáo", "/obligations/year");

	private static final Shell.Item UNITS = item("Đơn vị", "Đơn vị", "/units");

	private static final Shell.Item PEOPLE = item("Người dùng", "Người dùng", "/people");

	private static final Shell.Item COMMITTEES = item("Ban Chỉ đạo", "Ban Chỉ đạo", "/committees");

	private static final Shell.Item PLAN = item("Kế hoạch năm", "Kế hoạch", "/campaigns/current");

	private static final Shell.Item AREA = item("Địa bàn", "Địa bàn", "/area");

	private static final Shell.Item CONCERNS = item("Kiến nghị", "Kiến nghị", "/concerns");

	private static final Shell.Item NOTICES = item("Thông báo giao", "Giao", "/assignment-notices");

	/**
	 * Pages that stand under a place although their addresses do not say so: under the
	 * first of these that somebody has.
	 */
	private static final List<Under> UNDER = List.of(
			under("/participations/[^/]+/(edit|withdrawal)(/.*)?", REGISTRATION, MODELS),
			under("/participations/[^/]+/(log|plan|changes)(/.*)?", BUILDING, MODELS),
			under("/(implementation|changes(/.*)?)", BUILDING, MODELS),
			under("/year-plans(/.*)?", OBLIGATIONS, REGISTRATION, HOME),
			under("/(registrations|batches|imports)/.*", REGISTRATION, MODELS),
			under("/(receptions|entries)/.*", MODELS), under("/ledger", LEDGER, MODELS),
			under("/(obligations|reports|reviews)(/.*)?", OBLIGATIONS, HOME),
			under("/(meetings|proposals)(/.*)?", APPRAISAL, PAPERS), under("/campaigns(/.*)?", PLAN),
			under("/(holidays|interests|inspection-teams|inspection-samples|criteria-sets|inspection-results)(/.*)?",
					INSPECTIONS),
			under("/inspections/.*", INSPECTIONS, HOME));

	private Navigation() {
	}

	/** The places of this person, the one he is at marked. */
	static List<Shell.Item> of(Actor actor, String requestPath) {
		List<Shell.Item> items = new ArrayList<>(List.of(HOME));
		if (actor.holds(Role.UNIT_OFFICER, Role.UNIT_HEAD)) {
			items.add(REGISTRATION);
			items.add(OBLIGATIONS);
		}
		if (actor.holds(Role.COMMITTEE_MEMBER)) {
			items.add(AREA);
		}
		items.add(MODELS);
		if (actor.holds(Role.UNIT_OFFICER, Role.UNIT_HEAD)) {
			items.add(BUILDING);
		}
		if (actor.holds(Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER)) {
			items.add(APPRAISAL);
		}
		if (actor.seesWholeCommittee()) {
			items.add(INSPECTIONS);
		}
		items.add(PAPERS);
		if (actor.holds(Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.LEADER, Role.ADMINISTRATOR)) {
			items.add(LEDGER);
		}
		if (actor.holds(Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER)) {
			items.add(OBLIGATIONS);
			items.add(BUILDING);
		}
		if (actor.holds(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR,
				Role.LEADER)) {
			items.add(CONCERNS);
		}
		if (actor.holds(Role.STANDING_OFFICE, Role.LEADER) && !items.contains(AREA)) {
			items.add(AREA);
		}
		items.add(PLAN);
		if (actor.holds(Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.LEADER)) {
			items.add(NOTICES);
		}
		if (actor.holds(Role.STANDING_OFFICE, Role.ADMINISTRATOR)) {
			items.add(UNITS);
			items.add(PEOPLE);
		}
		if (actor.holds(Role.ADMINISTRATOR)) {
			items.add(COMMITTEES);
		}
		String place = place(items, requestPath);
		return items.stream().map((item) -> item.at(place)).toList();
	}

	private static String place(List<Shell.Item> items, String requestPath) {
		return UNDER.stream()
			.filter((under) -> requestPath.matches(under.pages()))
			.flatMap((under) -> under.places().stream())
			.filter(items::contains)
			.findFirst()
			.map(Shell.Item::path)
			.orElse(requestPath);
	}

	private static Under under(String pages, Shell.Item... places) {
		return new Under(pages, List.of(places));
	}

	private static Shell.Item item(String label, String shortLabel, String path) {
		return new Shell.Item(label, shortLabel, path, false);
	}

	private record Under(String pages, List<Shell.Item> places) {
	}

}
