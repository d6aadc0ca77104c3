package vn.danvankheo.ground.organisation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Shows a fresh link on the next page, once: with the address of the setting
 * {@code dvk.base-url}, else the one the administrator himself uses.
 */
@Component
class LinkAddress {

	private final String base;

	LinkAddress(@Value("${dvk.base-url:}") String base) {
		this.base = base;
	}

	void show(EntryLinks.EntryLink link, RedirectAttributes flash) {
		String root = this.base.isBlank() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
				: this.base.replaceFirst("/+$", "");
		flash.addFlashAttribute("link", root + link.path());
		flash.addFlashAttribute("linkUntil", link.expiresAt());
	}

}
