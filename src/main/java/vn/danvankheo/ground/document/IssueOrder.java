package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.Map;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * What the văn thư fills in to issue a paper, as typed.
 *
 * @param number the number; blank where it is given by itself
 * @param symbol what follows it; blank takes the organ's own
 * @param send whether its addressees get it at once
 * @param otherPeriod whether it is meant to stand in the book of another term or year
 */
public record IssueOrder(String number, String symbol, String date, String signer, Boolean send, Boolean otherPeriod) {

	static final int LONGEST_NAME = 150;

	private static final int HIGHEST = 99_999;

	public IssueOrder {
		number = PlainText.line(number);
		symbol = PlainText.line(symbol);
		date = PlainText.line(date);
		signer = PlainText.line(signer);
		send = Boolean.TRUE.equals(send);
		otherPeriod = Boolean.TRUE.equals(otherPeriod);
	}

	/** An order for the book that papers of today stand in. */
	public IssueOrder(String number, String symbol, String date, String signer, Boolean send) {
		this(number, symbol, date, signer, send, false);
	}

	/** What was typed, by field, to be shown again. */
	Map<String, String> typed() {
		return Map.of("number", this.number, "symbol", this.symbol, "date", this.date, "signer", this.signer, "send",
				this.send.toString(), "otherPeriod", this.otherPeriod.toString());
	}

	FormErrors errors(LocalDate today, boolean numberTyped) {
		FormErrors errors = new FormErrors();
		if (numberTyped && typedNumber() < 1) {
			errors.add("number", "Nhập số của văn bản, ví dụ 15");
		}
		if (this.symbol.length() > 60) {
			errors.add("symbol", "Ký hiệu dài tối đa 60 ký tự");
		}
		LocalDate day = errors.day("date", this.date, "Nhập ngày của văn bản");
		errors.unless(day == null || !day.isAfter(today), "date",
				"Ngày của văn bản không sau hôm nay, " + VietnameseDate.format(today));
		if (this.signer.isEmpty() || this.signer.length() > LONGEST_NAME) {
			errors.add("signer", "Nhập họ tên người ký, tối đa 150 ký tự");
		}
		return errors;
	}

	/** The day typed; null when it is none. */
	LocalDate day() {
		return VietnameseDate.parse(this.date).orElse(null);
	}

	/** The number typed; 0 when it is none. */
	int typedNumber() {
		return this.number.matches("\\d{1,5}") ? Math.min(HIGHEST, Integer.parseInt(this.number)) : 0;
	}

}
