package vn.danvankheo.ground.organisation;

import java.util.Locale;
import java.util.Objects;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PhoneNumbers;
import vn.danvankheo.ground.web.PlainText;

/**
 * A committee's printed names as they are typed; texts are tidied, never null. Capitals
 * and abbreviations left empty are made from the full names.
 *
 * @param code mã; only asked for a new committee
 * @param phone whom units call; may be empty
 * @param version the version the form was opened with; null for a new committee
 */
record CommitteeForm(String code, String name, String nameAbbreviation, String partyCommittee,
		String partyCommitteeAbbreviation, String standingOffice, String standingOfficeAbbreviation, String placeName,
		String phone, Long version) {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	CommitteeForm {
		code = PlainText.line(code).toUpperCase(Locale.ROOT);
		name = PlainText.line(name);
		nameAbbreviation = PlainText.line(nameAbbreviation);
		partyCommittee = PlainText.line(partyCommittee);
		partyCommitteeAbbreviation = PlainText.line(partyCommitteeAbbreviation);
		standingOffice = PlainText.line(standingOffice);
		standingOfficeAbbreviation = PlainText.line(standingOfficeAbbreviation);
		placeName = PlainText.line(placeName);
		phone = PhoneNumbers.grouped(phone);
	}

	static CommitteeForm empty() {
		return new CommitteeForm("", "", "", "", "", "", "", "", "", null);
	}

	static CommitteeForm of(SteeringCommittee committee) {
		PrintedNames names = committee.names();
		return new CommitteeForm(committee.code(), names.name(), names.nameAbbreviation(), names.partyCommittee(),
				names.partyCommitteeAbbreviation(), names.standingOffice(), names.standingOfficeAbbreviation(),
				names.placeName(), Objects.toString(committee.phone(), ""), committee.version());
	}

	FormErrors check() {
		FormErrors errors = new FormErrors();
		errors.text("name", this.name, 200, "Nhập tên Ban Chỉ đạo");
		errors.text("nameAbbreviation", this.nameAbbreviation, 40, null);
		errors.text("partyCommittee", this.partyCommittee, 200, "Nhập tên cấp ủy");
		errors.text("partyCommitteeAbbreviation", this.partyCommitteeAbbreviation, 40, null);
		errors.text("standingOffice", this.standingOffice, 200, "Nhập tên cơ quan thường trực");
		errors.text("standingOfficeAbbreviation", this.standingOfficeAbbreviation, 40, null);
		errors.text("placeName", this.placeName, 100, "Nhập địa danh");
		errors.phones("phone", this.phone);
		return errors;
	}

	FormErrors checkNew() {
		FormErrors errors = new FormErrors();
		errors.unless(this.code.matches("[A-Z0-9-]{1,20}"), "code", Typed.NO_CODE);
		errors.addAll(check());
		return errors;
	}

	PrintedNames names() {
		PrintedNames made = PrintedNames.of(this.name, this.partyCommittee, this.standingOffice, this.placeName);
		return new PrintedNames(this.name, this.name.toUpperCase(VIETNAMESE),
				either(this.nameAbbreviation, made.nameAbbreviation()), this.partyCommittee,
				this.partyCommittee.toUpperCase(VIETNAMESE),
				either(this.partyCommitteeAbbreviation, made.partyCommitteeAbbreviation()), this.standingOffice,
				this.standingOffice.toUpperCase(VIETNAMESE),
				either(this.standingOfficeAbbreviation, made.standingOfficeAbbreviation()), this.placeName);
	}

	private static String either(String typed, String made) {
		return typed.isEmpty() ? made : typed;
	}

}
