package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.danvankheo.ground.document.PaperSource.Since;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * The days that a paper's bases name: «Căn cứ Kế hoạch số 26-KH/BCĐ, ngày 24/02/2023». A
 * term within one («đến ngày 31/12/2023») is no day of what is cited.
 */
final class CitedDays {

	private static final Pattern DAY = Pattern.compile(
			"(?<!(?:từ|đến|tới|hết|trước|sau|qua) )ngày (\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final int LONGEST = 120;

	private CitedDays() {
	}

	static List<Since> of(OfficialDocument paper) {
		return paper.body()
			.stream()
			.filter(Block.Basis.class::isInstance)
			.flatMap((block) -> of(((Block.Basis) block).text()).stream())
			.toList();
	}

	private static List<Since> of(String basis) {
		String words = basis.replace("*", "").replaceFirst("[;,.]\\s*$", "");
		String shown = (words.length() > LONGEST) ? words.substring(0, LONGEST) + "…" : words;
		List<Since> days = new ArrayList<>();
		Matcher day = DAY.matcher(words);
		while (day.find()) {
			LocalDate named = VietnameseDate.parse("ngày " + day.group(1)).orElse(null);
			if (named != null) {
				days.add(new Since(named, "ngày ghi ở «" + shown + "»"));
			}
		}
		return days;
	}

}
