package vn.danvankheo.ground.organisation;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a fresh link on the next page, once. */
@Component
class LinkAddress {

	private final SiteAddress site;

	LinkAddress(SiteAddress site) {
		this.site = site;
	}

	void show(EntryLinks.EntryLink link, RedirectAttributes flash) {
		flash.addFlashAttribute("link", this.site.of(link.path()));
		flash.addFlashAttribute("linkUntil", link.expiresAt());
	}

}
