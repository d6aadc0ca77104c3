package vn.danvankheo.ground.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.util.MultiValueMap;

import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.FormValue;
import vn.danvankheo.ground.web.PlainText;

/**
 * The organs that issue a paper with ours, as typed; whoever empties a name leaves that
 * organ out.
 *
 * @param presiding the place of the one that presides, from 1; «0» for ours
 */
record JointForm(List<Entry> entries, String presiding, Long version) {

	static final int MOST = 3;

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	JointForm {
		entries = List.copyOf(entries);
	}

	/** What stands there already. */
	static JointForm of(Joint joint, Long version) {
		return (joint == null) ? new JointForm(List.of(), "0", version) : new JointForm(
				joint.partners().stream().map(Entry::of).toList(), String.valueOf(joint.presiding()), version);
	}

	/** What was sent. */
	static JointForm sent(MultiValueMap<String, String> fields) {
		List<Entry> entries = new ArrayList<>();
		for (int at = 1; at <= MOST; at++) {
			entries.add(new Entry(capitals(fields, "above" + at), capitals(fields, "name" + at),
					PlainText.line(text(fields, "abbreviation" + at)), PlainText.lines(text(fields, "lines" + at)),
					PlainText.line(text(fields, "signer" + at))));
		}
		return new JointForm(entries, text(fields, "presiding"), FormValue.versionOrNull(fields.getFirst("version")));
	}

	private static String capitals(MultiValueMap<String, String> fields, String name) {
		return PlainText.line(text(fields, name)).toUpperCase(VIETNAMESE);
	}

	private static String text(MultiValueMap<String, String> fields, String name) {
		return Optional.ofNullable(fields.getFirst(name)).orElse("");
	}

	/** The organs typed; where there is none, or one more is wanted, room for it. */
	List<Entry> shown(boolean more) {
		List<Entry> shown = new ArrayList<>(this.entries);
		while (!shown.isEmpty() && shown.get(shown.size() - 1).equals(Entry.EMPTY)) {
			shown.remove(shown.size() - 1);
		}
		if (shown.isEmpty() || (more && shown.size() < MOST)) {
			shown.add(Entry.EMPTY);
		}
		return shown;
	}

	/** With what is known of organs of these names, where nothing else was typed. */
	JointForm completed(List<Joint.Partner> known) {
		return new JointForm(this.entries.stream().map((entry) -> entry.completed(known)).toList(), this.presiding,
				this.version);
	}

	/** What is wrong. */
	FormErrors errors() {
		FormErrors errors = new FormErrors();
		for (int at = 1; at <= this.entries.size(); at++) {
			errors.addAll(this.entries.get(at - 1).errors(at));
		}
		boolean stands = this.presiding.matches("[0-" + this.entries.size() + "]")
				&& (this.presiding.equals("0") || !this.entries.get(Integer.parseInt(this.presiding) - 1).empty());
		errors.unless(stands, "presiding", "Chọn cơ quan chủ trì trong các cơ quan cùng ban hành");
		return errors;
	}

	/** What it says, when nothing is wrong; null where no organ is left. */
	Joint joint() {
		List<Joint.Partner> partners = new ArrayList<>();
		int presiding = 0;
		for (int at = 1; at <= this.entries.size(); at++) {
			if (!this.entries.get(at - 1).empty()) {
				partners.add(this.entries.get(at - 1).partner());
				presiding = this.presiding.equals(String.valueOf(at)) ? partners.size() : presiding;
			}
		}
		return partners.isEmpty() ? null : new Joint(partners, presiding);
	}

	/** One organ, as typed. */
	record Entry(String above, String name, String abbreviation, String lines, String signer) {

		static final Entry EMPTY = new Entry("", "", "", "", "");

		private static final int LONGEST_NAME = 200;

		private static final int LONGEST_ABBREVIATION = 20;

		static Entry of(Joint.Partner partner) {
			return new Entry(partner.above(), partner.name(), partner.abbreviation(),
					String.join("\n", partner.signerLines()), partner.signerName());
		}

		boolean empty() {
			return this.name.isEmpty();
		}

		private Entry completed(List<Joint.Partner> known) {
			return known.stream()
				.filter((one) -> !empty() && SearchKey.of(one.line()).equals(SearchKey.of(this.name)))
				.findFirst()
				.map((one) -> new Entry(or(this.above, one.above()), this.name,
						or(this.abbreviation, one.abbreviation()), or(this.lines, String.join("\n", one.signerLines())),
						or(this.signer, one.signerName())))
				.orElse(this);
		}

		private static String or(String typed, String known) {
			return typed.isEmpty() ? known : typed;
		}

		private FormErrors errors(int at) {
			FormErrors errors = new FormErrors();
			if (empty()) {
				errors.unless(equals(EMPTY), "name" + at,
						"Nhập tên cơ quan; không ban hành cùng cơ quan này thì xóa cả các ô dưới");
				return errors;
			}
			errors.text("name" + at, this.name, LONGEST_NAME, null);
			errors.text("above" + at, this.above, LONGEST_NAME, null);
			errors.text("abbreviation" + at, this.abbreviation, LONGEST_ABBREVIATION,
					"Nhập chữ viết tắt của cơ quan này trong ký hiệu, ví dụ MTTQ");
			errors.unless(this.abbreviation.matches("[\\p{L}\\d]*"), "abbreviation" + at,
					"Chữ viết tắt chỉ gồm chữ và số, không có dấu cách, dấu gạch");
			errors.text("lines" + at, this.lines, 500, "Nhập quyền hạn, chức vụ người ký");
			errors.text("signer" + at, this.signer, 150, "Nhập họ tên người ký của cơ quan này");
			return errors;
		}

		private Joint.Partner partner() {
			return new Joint.Partner(this.above, this.name, this.abbreviation, WordingForm.lines(this.lines),
					this.signer);
		}

	}

}
