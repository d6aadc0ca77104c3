package vn.danvankheo.steps.sampling;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.Words;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.steps.inspection.SampleWords;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.SpokenDates;

/** How a sample was drawn, as pages and decisions say it. */
@Component
class SampleSentences implements SampleWords {

	private final Samples samples;

	private final SpokenDates spoken;

	private final Words words;

	SampleSentences(Samples samples, SpokenDates spoken, Words words) {
		this.samples = samples;
		this.spoken = spoken;
		this.words = words;
	}

	@Override
	public Optional<String> of(CampaignId campaign, Purpose purpose, Collection<UUID> models) {
		Set<UUID> looked = new HashSet<>(models);
		return this.samples.findFirstByCampaignAndPurposeOrderByDrawnAtDesc(campaign, purpose)
			.filter((sample) -> !looked.isEmpty() && sample.drawn().containsAll(looked))
			.map(this::sentence);
	}

	SamplePage.Kept kept(Sample sample) {
		return new SamplePage.Kept(sentence(sample), this.spoken.moment(sample.drawnAt()), sample.drawnByName());
	}

	private String sentence(Sample sample) {
		Rule rule = sample.rule();
		List<String> parts = rule.priorities()
			.stream()
			.map((priority) -> lower(this.words.of("samplePriority." + priority)))
			.toList();
		String first = parts.isEmpty() ? "" : "; ưu tiên mô hình " + parts.stream().collect(Collectors.joining(", "));
		return "Mô hình được kiểm tra chọn theo mẫu %d/%d mô hình, số ngẫu nhiên %d%s%s. Lý do: %s".formatted(
				sample.drawn().size(), sample.candidates(), rule.seed(),
				rule.eachWard() ? "; mỗi phường, xã ít nhất 01 mô hình" : "", first,
				sample.reason().endsWith(".") ? sample.reason() : sample.reason() + ".");
	}

	private static String lower(String words) {
		return Character.toLowerCase(words.charAt(0)) + words.substring(1);
	}

}
