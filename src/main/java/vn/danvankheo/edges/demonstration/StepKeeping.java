package vn.danvankheo.edges.demonstration;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.ground.runtime.StartRefused;

/** Which step of the present year was asked for at the first start. */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class StepKeeping {

	private final JdbcClient jdbc;

	private final int asked;

	StepKeeping(JdbcClient jdbc, @Value("${dvk.demonstration.step:2}") String asked) {
		this.jdbc = jdbc;
		this.asked = number(asked);
	}

	static int number(String asked) {
		if (!asked.strip().matches("[1-" + PresentStep.STEPS + "]")) {
			throw new StartRefused("dvk.demonstration.step=" + asked + " không phải một bước của kế hoạch.",
					"Ghi một số từ 1 đến " + PresentStep.STEPS + ", hoặc bỏ đi để mở ở bước 2.");
		}
		return Integer.parseInt(asked.strip());
	}

	/** The one to tell, of those there are. */
	PresentStep begin() {
		PresentStep step = PresentStep.nearest(this.asked);
		this.jdbc.sql("insert into demonstration (asked, told) values (?, ?)")
			.params(this.asked, step.number())
			.update();
		return step;
	}

	/** What was told; nothing where the database was filled otherwise. */
	Optional<PresentStep> told() {
		return kept().map((kept) -> PresentStep.nearest(kept.told()));
	}

	/** What is to be known of it, in a sentence or two; empty where nothing was told. */
	String words() {
		return kept().map((kept) -> {
			String at = "Năm nay đang ở " + PresentStep.nearest(kept.told()).words() + ".";
			return (kept.asked() == kept.told()) ? at
					: at + " Bước " + kept.asked() + " chưa có trong bản trình diễn nên mở ở bước gần nhất.";
		}).orElse("");
	}

	private Optional<Kept> kept() {
		List<Kept> all = this.jdbc.sql("select asked, told from demonstration").query(Rows.of(Kept.class)).list();
		return all.stream().findFirst();
	}

	private record Kept(int asked, int told) {

	}

}
