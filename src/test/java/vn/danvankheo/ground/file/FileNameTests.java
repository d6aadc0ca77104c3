package vn.danvankheo.ground.file;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "biên bản họp.pdf | biên bản họp.pdf", "../../etc/x.pdf | x.pdf", "a\\..\\b.docx | b.docx",
					"CON | tệp CON", "con.pdf | tệp con.pdf", ".htaccess | htaccess", "a.pdf... | a.pdf",
					"x<y>\"z\".png | x y z .png", "C:\\Users\\An\\ảnh.JPG | ảnh.JPG" })
	void a_name_is_shown_without_what_could_do_harm(String sent, String shown) {
		assertThat(FileName.of(sent).value()).isEqualTo(shown);
	}

	@Test
	void line_ends_marks_of_direction_and_nothing_at_all_are_harmless() {
		assertThat(FileName.of("a\r\nSet-Cookie: x.pdf").value()).isEqualTo("a Set-Cookie x.pdf");
		assertThat(FileName.of("bao\u202Efdp.exe").value()).isEqualTo("bao fdp.exe");
		assertThat(FileName.of(null).value()).isEqualTo("tệp");
		assertThat(FileName.of("  ").value()).isEqualTo("tệp");
	}

	@Test
	void a_long_name_is_whole_and_one_that_no_system_keeps_says_so() {
		FileName name = FileName.of("d" + "à".repeat(249) + ".xlsx");
		assertThat(name.value()).isEqualTo("d" + "à".repeat(249) + ".xlsx");
		assertThat(name.isTooLong()).isFalse();
		assertThat(name.ending()).isEqualTo("xlsx");
		assertThat(FileName.of("à".repeat(251) + ".xlsx").isTooLong()).isTrue();
	}

}
