package vn.danvankheo.edges.home;

import org.springframework.util.ClassUtils;

/**
 * A source of home took too long, and its transaction is lost; without it the page can be
 * made.
 */
class SlowSource extends RuntimeException {

	private final transient Object source;

	SlowSource(Object source, RuntimeException cause) {
		super(ClassUtils.getUserClass(source).getSimpleName() + " took too long", cause);
		this.source = source;
	}

	Object source() {
		return this.source;
	}

}
