package vn.danvankheo.year.campaign;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;

/** Puts the year's standing into words; pages call it {@code @yearWords}. */
@Component("yearWords")
class YearWords {

	private final Words words;

	YearWords(Words words) {
		this.words = words;
	}

	/** «Năm 2023 đang ở bước 1». */
	public String heading(YearSteps year) {
		return switch (year.current()) {
			case 0 -> "Năm %d chưa bắt đầu".formatted(year.year());
			case 7 -> "Năm %d đã qua sáu bước".formatted(year.year());
			default -> "Năm %d đang ở bước %d".formatted(year.year(), year.current());
		};
	}

	/** «Năm 2023 đang ở bước 1: lựa chọn, đăng ký». */
	public String longHeading(YearSteps year) {
		boolean running = year.current() >= 1 && year.current() <= year.steps().size();
		return heading(year) + (running ? ": " + lower(name(year.current())) : "");
	}

	/** «khóa 31/3/2023», «chậm nhất 25/7/2023»; words where no day is settled. */
	public String when(YearSteps.Step step) {
		if (step.number() == 1) {
			return step.rounds().isEmpty() ? "chưa có đợt đăng ký"
					: "khóa " + VietnameseDate.format(step.rounds().get(0).days().locksOn());
		}
		return step.known()
			.map((milestone) -> day(milestone))
			.orElseGet(() -> this.words.of("step.open." + step.number()));
	}

	/** «chậm nhất 25/7/2023» or «trước 31/12/2023»; empty while the day is open. */
	public String day(Milestone milestone) {
		if (milestone.onDate() == null) {
			return "";
		}
		String word = (milestone.kind() == Milestone.Kind.BEFORE) ? "trước " : "chậm nhất ";
		return word + VietnameseDate.format(milestone.onDate());
	}

	private String name(int step) {
		return this.words.of("step." + step);
	}

	private static String lower(String words) {
		return Character.toLowerCase(words.charAt(0)) + words.substring(1);
	}

}
