package vn.danvankheo.ground.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class CleanRequestTests {

	private static final String PASTED = " \u202AÐường\u00A0h\u00ADoa\u202C\r\n\u3164";

	private final MockHttpServletRequest sent = new MockHttpServletRequest("POST", "/participations");

	@Test
	void every_text_is_cleaned_whatever_its_name_and_however_it_is_asked_for() throws IOException {
		this.sent.addParameter("name", PASTED, "\uF0B7\tHọp\n\uF0B7\tLàm");
		this.sent.addParameter("q", PASTED);
		CleanRequest request = CleanRequest.of(this.sent);
		assertThat(request.getParameter("q")).isEqualTo("Đường hoa");
		assertThat(request.getParameterValues("name")).containsExactly("Đường hoa", "– Họp\n– Làm");
		assertThat(request.getParameterMap()).hasEntrySatisfying("name",
				(values) -> assertThat(values).containsExactly("Đường hoa", "– Họp\n– Làm"));
	}

	@Test
	void a_password_stays_as_it_was_typed() throws IOException {
		List<String> names = passwords();
		assertThat(names).contains("password", "again", "current");
		names.forEach((name) -> this.sent.addParameter(name, PASTED + "\0"));
		CleanRequest request = CleanRequest.of(this.sent);
		assertThat(names).allSatisfy((name) -> assertThat(request.getParameter(name)).isEqualTo(PASTED));
	}

	@Test
	void a_table_that_was_pasted_keeps_its_tabs_and_the_letters_of_old_fonts() throws IOException {
		String table = "TT\tT\u00AAn\tNg\u00ADêi\n1\t\tAn";
		this.sent.addParameter("table", table);
		this.sent.addParameter("html", table);
		CleanRequest request = CleanRequest.of(this.sent);
		assertThat(request.getParameter("table")).isEqualTo(table);
		assertThat(request.getParameter("html")).isEqualTo(table);
	}

	/** The names of all fields in which a password is typed. */
	private static List<String> passwords() throws IOException {
		Pattern field = Pattern.compile("<input[^>]*type=\"password\"[^>]*?\\bname=\"(\\w+)\"");
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
			return files.filter(Files::isRegularFile)
				.map(CleanRequestTests::text)
				.flatMap((page) -> field.matcher(page).results())
				.map((found) -> found.group(1))
				.distinct()
				.toList();
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
