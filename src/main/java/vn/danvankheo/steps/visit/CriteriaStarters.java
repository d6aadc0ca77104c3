package vn.danvankheo.steps.visit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.year.emulation.OwnerKind;

/** Mẫu để sửa: a first text for criteria, which the office edits before it is used. */
@Component
class CriteriaStarters {

	private final List<String> lines;

	CriteriaStarters() {
		try {
			this.lines = new ClassPathResource("inspection/criteria-starters.txt")
				.getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	CriteriaContent of(Purpose purpose, OwnerKind ownerKind) {
		List<Criterion> criteria = new ArrayList<>();
		boolean here = false;
		for (String line : this.lines) {
			if (line.startsWith("[")) {
				here = line.equals("[%s %s]".formatted(purpose, ownerKind));
			}
			else if (here && !line.isBlank()) {
				String[] parts = line.split("\\|", -1);
				criteria.add(new Criterion(criteria.size() + 1, parts[0].strip(), parts[1].strip(), parts[2].strip(),
						null, null));
			}
		}
		return new CriteriaContent(CriteriaMode.PASS_FAIL, null, true, criteria);
	}

}
