package vn.danvankheo.ground.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.danvankheo.steps.visit.CameraPhoto;

import static org.assertj.core.api.Assertions.assertThat;

/** What remains of a phone's photo. */
class CleanPhotoTests {

	@Test
	void the_place_is_gone_and_the_day_is_known() {
		byte[] photo = CameraPhoto.of(120, 80);
		assertThat(text(photo)).contains("GPSLatitude", "SAMSUNG", "Nha ong Ba");
		CleanPhoto clean = CleanPhoto.of(photo).orElseThrow();
		assertThat(clean.takenAt()).isEqualTo(LocalDateTime.of(2023, 7, 5, 9, 12, 33));
		assertThat(text(clean.content())).doesNotContain("GPS", "SAMSUNG", "Nha ong Ba", "2023:07:05", "xmp", "Motion");
		assertThat(ExifFacts.of(note(clean.content()))).isEqualTo(new ExifFacts(null, 6));
	}

	@Test
	void the_picture_itself_is_not_touched() throws IOException {
		byte[] plain = CameraPhoto.plain(120, 80);
		BufferedImage before = ImageIO.read(new ByteArrayInputStream(plain));
		BufferedImage after = ImageIO
			.read(new ByteArrayInputStream(CleanPhoto.of(CameraPhoto.of(120, 80)).orElseThrow().content()));
		assertThat(pixels(after)).isEqualTo(pixels(before));
		assertThat(CleanPhoto.of(plain).orElseThrow()).satisfies((clean) -> {
			assertThat(clean.takenAt()).isNull();
			assertThat(clean.content()).isEqualTo(plain);
		});
	}

	@Test
	void a_png_keeps_its_picture_only() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ImageIO.write(ImageIO.read(new ByteArrayInputStream(CameraPhoto.plain(20, 10))), "png", file);
		byte[] png = file.toByteArray();
		ByteArrayOutputStream noted = new ByteArrayOutputStream();
		noted.write(png, 0, 33);
		noted.writeBytes(new byte[] { 0, 0, 0, 8 });
		noted.writeBytes("tEXtnha ong!0000".getBytes(StandardCharsets.US_ASCII));
		noted.write(png, 33, png.length - 33);
		assertThat(CleanPhoto.of(noted.toByteArray()).orElseThrow().content()).isEqualTo(png);
	}

	@Test
	void what_is_no_picture_or_is_cut_off_is_none() {
		byte[] photo = CameraPhoto.of(60, 40);
		assertThat(CleanPhoto.of("<svg onload=alert(1)>".getBytes(StandardCharsets.US_ASCII))).isEmpty();
		assertThat(CleanPhoto.of(new byte[0])).isEmpty();
		for (int cut = 2; cut < 700; cut += 7) {
			assertThat(CleanPhoto.of(Arrays.copyOf(photo, cut))).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "fill-bytes.jpg", "fill-before-end.jpg", "no-end-marker.jpg", "anh-zalo.jfif" })
	void a_picture_written_loosely_is_the_same_picture(String name) throws IOException {
		byte[] sent = SampleFiles.sample(name);
		byte[] clean = CleanPhoto.of(sent).orElseThrow().content();
		assertThat(pixels(ImageIO.read(new ByteArrayInputStream(clean))))
			.isEqualTo(pixels(ImageIO.read(new ByteArrayInputStream(sent))));
		assertThat(clean).endsWith(0xff, 0xd9);
	}

	@Test
	void a_note_out_of_order_is_no_note() {
		byte[] photo = CameraPhoto.of(60, 40);
		for (int i = 12; i < 270; i++) {
			byte[] broken = photo.clone();
			broken[i] = (byte) 0xff;
			assertThat(text(CleanPhoto.of(broken).orElseThrow().content())).doesNotContain("GPS", "SAMSUNG");
		}
	}

	private static byte[] note(byte[] jpeg) {
		return Arrays.copyOfRange(jpeg, 12, 38);
	}

	private static int[] pixels(BufferedImage image) {
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

	private static String text(byte[] file) {
		return new String(file, StandardCharsets.ISO_8859_1);
	}

}
