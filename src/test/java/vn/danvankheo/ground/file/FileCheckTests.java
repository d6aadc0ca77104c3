package vn.danvankheo.ground.file;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Hostile and mistaken files (E01, E04). */
class FileCheckTests {

	private final FileCheck check = new FileCheck(new KnownSignatures());

	@TempDir
	private Path folder;

	@Test
	void the_few_kinds_are_taken() throws Exception {
		assertThat(kind("biên bản.pdf", SampleFiles.PDF)).isEqualTo(FileKind.PDF);
		assertThat(kind("ảnh.JPG", SampleFiles.picture("jpg"))).isEqualTo(FileKind.JPEG);
		assertThat(kind("ảnh.png", SampleFiles.picture("png"))).isEqualTo(FileKind.PNG);
		assertThat(kind("danh sách.xlsx", SampleFiles.workbook())).isEqualTo(FileKind.XLSX);
		assertThat(kind("báo cáo.docx", SampleFiles.word())).isEqualTo(FileKind.DOCX);
	}

	@ParameterizedTest
	@CsvSource({ "ảnh.jfif, ảnh.jpg", "ảnh.jpe, ảnh.jpg", "ảnh.HEIC, ảnh.jpg", "ảnh, ảnh.jpg",
			"ảnh 20.11, ảnh 20.11.jpg", "ảnh.png, ảnh.jpg", "ảnh.JPEG, ảnh.JPEG" })
	void a_picture_is_what_its_bytes_are_whatever_its_name_says(String name, String shown) throws Exception {
		assertThat(kind(name, SampleFiles.picture("jpg")).ended(FileName.of(name)).value()).isEqualTo(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "anh-zalo.jfif", "fill-bytes.jpg", "fill-before-end.jpg", "no-end-marker.jpg" })
	void a_picture_that_phones_and_programs_show_is_taken(String name) throws Exception {
		assertThat(kind(name, SampleFiles.sample(name))).isEqualTo(FileKind.JPEG);
	}

	@Test
	void a_picture_of_an_iphone_is_refused_with_the_cure() throws Exception {
		fileRefused("heic", "IMG_0001.HEIC", SampleFiles.HEIC);
		fileRefused("heic", "IMG_0001.jpg", SampleFiles.HEIC);
	}

	@Test
	void a_pdf_that_opens_without_a_password_is_taken() throws Exception {
		assertThat(kind("quyết định.pdf", SampleFiles.sample("owner-only.pdf"))).isEqualTo(FileKind.PDF);
		assertThat(kind("quyết định", SampleFiles.PDF).ended(FileName.of("quyết định")).value())
			.isEqualTo("quyết định.pdf");
		for (int bits : new int[] { 40, 128, 256 }) {
			assertThat(kind("a.pdf", SampleFiles.lockedPdf("chủ", "", bits))).isEqualTo(FileKind.PDF);
			fileRefused("locked", "a.pdf", SampleFiles.lockedPdf("chủ", "mở", bits));
		}
	}

	@Test
	void an_empty_file_and_one_too_large_are_named() throws Exception {
		fileRefused("empty", "a.pdf", new byte[0]);
		fileRefused("tooLarge", "a.pdf", new byte[(int) FileCheck.LARGEST + 1]);
	}

	@Test
	void a_file_with_a_password_is_named() throws Exception {
		fileRefused("locked", "a.pdf", SampleFiles.LOCKED_PDF);
		fileRefused("locked", "a.xlsx", SampleFiles.lockedWorkbook());
		fileRefused("locked", "a.docx", SampleFiles.lockedZip());
	}

	@Test
	void other_kinds_are_refused_by_their_ending() throws Exception {
		fileRefused("kind", "a.svg", SampleFiles.text("<svg xmlns='http://www.w3.org/2000/svg'/>"));
		fileRefused("kind", "a.docm", SampleFiles.word());
		fileRefused("kind", "a.html", SampleFiles.text("<html></html>"));
		fileRefused("kind", "a.zip", SampleFiles.word());
		fileRefused("kind", "a", SampleFiles.word());
	}

	@Test
	void content_that_is_not_what_the_ending_says_is_refused() throws Exception {
		fileRefused("harmful", "a.pdf", SampleFiles.text("MZ\u0090\u0000 this program"));
		fileRefused("notWhatItSays", "a.jpg", SampleFiles.text("<html><script>alert(1)</script></html>"));
		fileRefused("notWhatItSays", "a.docx", SampleFiles.workbook());
		fileRefused("notWhatItSays", "a.xlsx", SampleFiles.PDF);
		fileRefused("notWhatItSays", "a.pdf", SampleFiles.text("chỉ là chữ"));
		fileRefused("notWhatItSays", "a.docx", SampleFiles.text("PK\u0003\u0004 hỏng"));
	}

	@Test
	void macros_are_refused_whatever_the_ending_says() throws Exception {
		fileRefused("macro", "a.docx",
				SampleFiles.word("application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml", 1));
		fileRefused("macro", "a.docx",
				SampleFiles.word("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
						"word/vbaProject.bin", 1));
	}

	@Test
	void what_would_become_huge_is_refused_before_it_does() throws Exception {
		fileRefused("tooMuchInside", "a.docx",
				SampleFiles.word("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
						"word/document.xml", 260 * 1024 * 1024));
		fileRefused("tooManyPixels", "a.png", SampleFiles.pixelFlood());
	}

	@Test
	void the_test_string_of_virus_scanners_is_recognised() throws Exception {
		fileRefused("harmful", "a.pdf",
				SampleFiles.text("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"));
	}

	private FileKind kind(String name, byte[] content) throws Exception {
		Path file = Files.write(this.folder.resolve("file"), content);
		return this.check.kindOf(FileName.of(name), file);
	}

	private void fileRefused(String reason, String name, byte[] content) {
		assertThatExceptionOfType(FileRefused.class).as(name).isThrownBy(() -> kind(name, content)).withMessage(reason);
	}

}
