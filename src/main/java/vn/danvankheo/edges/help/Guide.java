package vn.danvankheo.edges.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.SearchKey;

/** The user guide, {@code help/huong-dan.md}, read once at the start. */
@Component
class Guide {

	private static final int PAGE = 2;

	private static final int PART = 3;

	private final List<Piece> preface = new ArrayList<>();

	private final List<GuidePage> pages = new ArrayList<>();

	Guide() {
		this(packaged());
	}

	Guide(String markdown) {
		Node document = Parser.builder().build().parse(markdown);
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading heading) {
				begin(heading);
			}
			else {
				current().add(Piece.of(node));
			}
		}
	}

	private static String packaged() {
		try {
			return new ClassPathResource("help/huong-dan.md").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void begin(Heading heading) {
		String title = Piece.in(heading).stream().map(Piece::words).collect(Collectors.joining());
		String slug = SearchKey.of(title).value().replace(' ', '-');
		if (heading.getLevel() == PAGE) {
			this.pages.add(new GuidePage(slug, title,
					new ArrayList<>(List.of(new GuidePart(slug, "", title, new ArrayList<>())))));
		}
		else if (heading.getLevel() == PART) {
			GuidePage page = this.pages.get(this.pages.size() - 1);
			page.parts().add(new GuidePart(page.slug(), slug, title, new ArrayList<>()));
		}
	}

	private List<Piece> current() {
		if (this.pages.isEmpty()) {
			return this.preface;
		}
		List<GuidePart> parts = this.pages.get(this.pages.size() - 1).parts();
		return parts.get(parts.size() - 1).pieces();
	}

	/** What it says before the first page. */
	List<Piece> preface() {
		return this.preface;
	}

	List<GuidePage> pages() {
		return this.pages;
	}

	Optional<GuidePage> page(String slug) {
		return this.pages.stream().filter((page) -> page.slug().equals(slug)).findFirst();
	}

	/** The parts that say all these words, those whose heading does first. */
	List<GuidePart> find(SearchKey asked) {
		if (asked.value().isEmpty()) {
			return List.of();
		}
		return this.pages.stream()
			.flatMap((page) -> page.parts().stream())
			.filter((part) -> part.says(asked))
			.sorted(Comparator.comparing((part) -> !part.headedBy(asked)))
			.toList();
	}

}
