package vn.danvankheo.year.obligation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** All kinds that the rooms declare, in their order; the first is shown unasked. */
@Component
class ObligationKinds {

	private final List<ObligationKind> all;

	ObligationKinds(List<ObligationKind> all) {
		this.all = all;
	}

	List<ObligationKind> all() {
		return this.all;
	}

	List<String> codes() {
		return this.all.stream().map(ObligationKind::code).toList();
	}

	Optional<ObligationKind> find(String code) {
		return this.all.stream().filter((kind) -> kind.code().equals(code)).findFirst();
	}

	ObligationKind get(String code) {
		return find(code).orElseThrow(() -> new IllegalStateException("no room declares the kind " + code));
	}

}
