package vn.danvankheo.steps.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.implementation.LogAlbum;
import vn.danvankheo.steps.implementation.LoggedEntry;
import vn.danvankheo.steps.implementation.LoggedModel;
import vn.danvankheo.steps.implementation.ModelLogs;
import vn.danvankheo.steps.implementation.TargetProgress;
import vn.danvankheo.steps.visit.CriteriaInForce;
import vn.danvankheo.steps.visit.CriteriaSetId;

/**
 * Fills a self-review in before anybody opens it: results from the log and its targets,
 * standing texts and marks from the review before.
 */
@Component
class ReviewKnown {

	private static final int LATEST = 5;

	private static final int PHOTOS = 6;

	private final ModelLogs logs;

	private final LogAlbum album;

	private final ReviewScores earlier;

	private final CriteriaInForce criteria;

	ReviewKnown(ModelLogs logs, LogAlbum album, ReviewScores earlier, CriteriaInForce criteria) {
		this.logs = logs;
		this.album = album;
		this.earlier = earlier;
		this.criteria = criteria;
	}

	Known of(ReviewSetting setting) {
		Optional<LoggedModel> logged = this.logs.one(setting.model().id(), setting.period().from(),
				setting.period().due().lastDay());
		List<LoggedEntry> news = logged.map(LoggedModel::entries)
			.orElse(List.of())
			.stream()
			.filter((entry) -> !entry.nothingNew())
			.toList();
		List<TargetProgress> targets = logged.map(LoggedModel::targets).orElse(List.of());
		List<LogAlbum.Shot> shots = this.album.of(setting.owed().committee(), news);
		ReviewContent content = (setting.review() != null) ? written(setting) : proposed(setting, news, targets, shots);
		return new Known(targets, shots, content);
	}

	/**
	 * What was written; marks by criteria that hold no more go to those that ask the
	 * same.
	 */
	private ReviewContent written(ReviewSetting setting) {
		ReviewContent content = setting.review().content();
		return setting.judgedBySame() ? content : new ReviewContent(content.texts(),
				carried(setting, content, setting.review().criteria()), content.photos());
	}

	private Map<Integer, ReviewContent.Mark> carried(ReviewSetting setting, ReviewContent content, CriteriaSetId from) {
		if (from == null || setting.criteria() == null) {
			return Map.of();
		}
		Map<Integer, ReviewContent.Mark> marks = new TreeMap<>();
		this.criteria.one(setting.owed().committee(), from)
			.ifPresent((other) -> setting.asked()
				.asking(other.content())
				.forEach((here, there) -> marks.put(here, content.mark(there))));
		return marks;
	}

	private ReviewContent proposed(ReviewSetting setting, List<LoggedEntry> news, List<TargetProgress> targets,
			List<LogAlbum.Shot> shots) {
		ReviewScores.Before before = this.earlier.before(setting.model().id(), setting.id()).orElse(null);
		ReviewContent last = (before != null) ? before.content() : ReviewContent.nothing();
		Map<ReviewText, String> texts = new EnumMap<>(ReviewText.class);
		texts.put(ReviewText.RESULTS, results(news, targets));
		texts.put(ReviewText.ASSESSMENT, assessment(targets, last));
		texts.put(ReviewText.DIFFICULTIES, last.text(ReviewText.DIFFICULTIES));
		texts.put(ReviewText.NEXT, last.text(ReviewText.NEXT));
		CriteriaSetId judged = (before != null && before.criteria() != null) ? new CriteriaSetId(before.criteria())
				: null;
		List<UUID> photos = shots.stream().filter(LogAlbum.Shot::after).limit(PHOTOS).map(LogAlbum.Shot::id).toList();
		return new ReviewContent(texts, carried(setting, last, judged), photos);
	}

	/** What was reached of each target, then the latest lines of the log. */
	static String results(List<LoggedEntry> news, List<TargetProgress> targets) {
		List<String> lines = new ArrayList<>();
		targets.stream().filter((target) -> target.reached() != null).forEach((target) -> lines.add(reached(target)));
		news.stream()
			.filter((entry) -> !entry.text().isEmpty())
			.skip(Math.max(0, news.stream().filter((entry) -> !entry.text().isEmpty()).count() - LATEST))
			.forEach((entry) -> lines
				.add("%d/%d: %s".formatted(entry.day().getDayOfMonth(), entry.day().getMonthValue(), entry.text())));
		String all = String.join("\n", lines);
		return (all.length() <= ReviewText.LONGEST) ? all : all.substring(0, ReviewText.LONGEST - 1) + "…";
	}

	private static String reached(TargetProgress target) {
		return target.name() + ": " + target.words() + " (số liệu ngày " + VietnameseDate.format(target.reachedOn())
				+ ")";
	}

	/** What the targets say now; where there are none, what was said last time. */
	static String assessment(List<TargetProgress> targets, ReviewContent last) {
		if (targets.isEmpty()) {
			return last.text(ReviewText.ASSESSMENT);
		}
		String open = targets.stream()
			.filter((target) -> !target.met())
			.map(TargetProgress::name)
			.collect(Collectors.joining("; "));
		long met = targets.stream().filter(TargetProgress::met).count();
		return "Đạt %d/%d chỉ tiêu đã đề ra.".formatted(met, targets.size())
				+ (open.isEmpty() ? "" : " Chưa đạt: " + open + ".");
	}

	/**
	 * What is known of a model.
	 *
	 * @param shots the photos of its log
	 * @param content what the review says now: what was written, or else what is proposed
	 */
	record Known(List<TargetProgress> targets, List<LogAlbum.Shot> shots, ReviewContent content) {

		/** The photos that it shows as evidence. */
		List<LogAlbum.Shot> chosen(ReviewContent shown) {
			return this.shots.stream().filter((shot) -> shown.photos().contains(shot.id())).toList();
		}

	}

}
