package vn.danvankheo.ground.organisation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where this installation is found by whoever reads paper or a message: the address of
 * the setting {@code dvk.base-url}, else the one in use.
 */
@Component
public class SiteAddress {

	private final String base;

	SiteAddress(@Value("${dvk.base-url:}") String base) {
		this.base = base;
	}

	/** The whole address of one of its pages. */
	public String of(String path) {
		String root = this.base.isBlank() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
				: this.base.replaceFirst("/+$", "");
		return root + path;
	}

}
