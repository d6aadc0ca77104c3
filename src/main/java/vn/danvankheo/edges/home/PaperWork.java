package vn.danvankheo.edges.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.document.PaperWaiting;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.campaign.WorkSource;

/** Papers that wait to be signed, numbered, sent, or opened. */
@Component
class PaperWork implements WorkSource {

	private static final int NAMED = 5;

	private final PaperWaiting papers;

	PaperWork(PaperWaiting papers) {
		this.papers = papers;
	}

	@Override
	public List<Work> workFor(Actor actor, Instant now) {
		List<Work> work = new ArrayList<>();
		add(work, this.papers.toSign(actor), " văn bản chờ ký", "Ký xong, ghi người ký, ngày ký.",
				"/papers?state=AWAITING_SIGNATURE");
		add(work, this.papers.toIssue(actor), " văn bản chờ số", "Cấp số, ghi ngày, người ký rồi ban hành.",
				"/papers?state=AWAITING_SIGNATURE");
		add(work, this.papers.toSend(actor), " văn bản đã ban hành, chưa gửi", null, "/papers?state=ISSUED");
		List<PaperWaiting.Mail> mail = this.papers.unopened(actor);
		mail.stream()
			.limit(NAMED)
			.forEach((paper) -> work
				.add(new Work("Có văn bản mới: " + paper.name(), paper.title(), paper.path(), null, 0)));
		add(work, Math.max(0, mail.size() - NAMED), " văn bản khác chưa mở", null, "/papers");
		return work;
	}

	private static void add(List<Work> work, int count, String what, String explanation, String path) {
		if (count > 0) {
			work.add(new Work(count + what, explanation, path, null, count));
		}
	}

}
