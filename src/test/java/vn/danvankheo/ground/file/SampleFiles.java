package vn.danvankheo.ground.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Good files and hostile ones, made on the spot. */
public final class SampleFiles {

	public static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
		.getBytes(StandardCharsets.US_ASCII);

	static final byte[] LOCKED_PDF = "%PDF-1.4\ntrailer<</Root 1 0 R/Encrypt 5 0 R>>\n%%EOF"
		.getBytes(StandardCharsets.US_ASCII);

	/** How a picture of an iPhone begins. */
	static final byte[] HEIC = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.US_ASCII);

	private SampleFiles() {
	}

	/** A file that somebody really sent, or one made like it. */
	public static byte[] sample(String name) throws IOException {
		try (InputStream stream = SampleFiles.class.getResourceAsStream("/cases/" + name)) {
			return stream.readAllBytes();
		}
	}

	static byte[] lockedPdf(String owner, String user, int bits) throws IOException {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			pdf.addPage(new PDPage());
			StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
			policy.setEncryptionKeyLength(bits);
			pdf.protect(policy);
			pdf.save(bytes);
			return bytes.toByteArray();
		}
	}

	static byte[] picture(String format) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, bytes);
		return bytes.toByteArray();
	}

	static byte[] workbook() throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook()) {
			book.createSheet("Danh sách");
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			book.write(bytes);
			return bytes.toByteArray();
		}
	}

	static byte[] lockedWorkbook() throws Exception {
		try (POIFSFileSystem file = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("mật khẩu");
			try (var out = encryptor.getDataStream(file)) {
				out.write(workbook());
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			file.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
	}

	/** A Word document of this main type, with one more part of so many zeros. */
	static byte[] word(String mainType, String part, int zeros) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write(("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/></Types>")
				.getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry(part));
			byte[] block = new byte[65536];
			for (int written = 0; written < zeros; written += block.length) {
				zip.write(block);
			}
		}
		return bytes.toByteArray();
	}

	static byte[] word() throws IOException {
		return word("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
				"word/document.xml", 1);
	}

	/** The same with the mark of an encrypted entry in its directory. */
	static byte[] lockedZip() throws IOException {
		byte[] zip = word();
		for (int i = 0; i < zip.length - 10; i++) {
			if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
				zip[i + 8] |= 1;
			}
		}
		return zip;
	}

	static byte[] pixelFlood() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' });
		byte[] header = ByteBuffer.allocate(17)
			.put("IHDR".getBytes(StandardCharsets.US_ASCII))
			.putInt(50_000)
			.putInt(50_000)
			.put(new byte[] { 8, 2, 0, 0, 0 })
			.array();
		CRC32 sum = new CRC32();
		sum.update(header);
		bytes.write(ByteBuffer.allocate(4).putInt(13).array());
		bytes.write(header);
		bytes.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
		bytes.write(ByteBuffer.allocate(12).putInt(0).put("IEND".getBytes(StandardCharsets.US_ASCII)).array());
		return bytes.toByteArray();
	}

	static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
