package vn.danvankheo.ground.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.servlet.resource.ContentVersionStrategy;

/**
 * Writes the style sheets, scripts and pictures that templates name with their content in
 * the address. The addresses are worked out once, at the start; every other link costs
 * nothing.
 */
final class AssetLinks extends StandardLinkBuilder {

	private static final Pattern NAMED = Pattern.compile("@\\{(/[^{}()$]+\\.(?:css|js|svg|png|ico))}");

	/** As in spring.web.resources.chain.strategy, by which the files are served. */
	private final ContentVersionStrategy content = new ContentVersionStrategy();

	private final Map<String, String> addresses = new HashMap<>();

	AssetLinks(ResourcePatternResolver files) {
		try {
			for (Resource template : files.getResources("classpath*:/templates/**/*.html")) {
				NAMED.matcher(template.getContentAsString(StandardCharsets.UTF_8))
					.results()
					.forEach((named) -> this.addresses.computeIfAbsent(named.group(1), (path) -> address(path, files)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String address(String path, ResourcePatternResolver files) {
		for (String place : new String[] { "classpath:/static", "classpath:/META-INF/resources" }) {
			Resource file = files.getResource(place + path);
			if (file.exists()) {
				return this.content.addVersion(path, this.content.getResourceVersion(file));
			}
		}
		return null;
	}

	@Override
	protected String processLink(IExpressionContext context, String link) {
		return super.processLink(context, this.addresses.getOrDefault(link, link));
	}

}
