package vn.danvankheo.ground.runtime;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** What can go wrong with a data folder, in words. */
final class Trouble {

	private Trouble() {
	}

	static StartRefused inUse(Path folder, String processId) {
		return new StartRefused(
				"Thư mục dữ liệu %s đang được một bản khác của chương trình sử dụng (tiến trình số %s)."
					.formatted(folder, processId.isEmpty() ? "chưa rõ" : processId),
				"Hãy dừng bản đang chạy, hoặc chọn thư mục khác bằng biến môi trường DVK_DATA.");
	}

	static StartRefused otherMajor(Path folder, String found, String expected) {
		return new StartRefused(
				"Dữ liệu trong %s được tạo bởi PostgreSQL %s, còn chương trình này dùng PostgreSQL %s."
					.formatted(folder, found, expected),
				"Hãy chuyển dữ liệu bằng pg_dump và pg_restore theo docs/operations.md, hoặc chọn thư mục khác bằng DVK_DATA. Dữ liệu cũ vẫn nguyên vẹn.");
	}

	static StartRefused notWritable(Path folder, Throwable cause) {
		return new StartRefused("Không ghi được vào thư mục dữ liệu %s.".formatted(folder),
				"Hãy cấp quyền ghi cho người chạy chương trình (%s), hoặc chọn thư mục khác bằng biến môi trường DVK_DATA."
					.formatted(System.getProperty("user.name")),
				cause);
	}

	static StartRefused diskFull(Path folder, Throwable cause) {
		return new StartRefused("Ổ đĩa chứa thư mục dữ liệu %s đã đầy.".formatted(folder),
				"Hãy giải phóng dung lượng (lần chạy đầu cần khoảng 300 MB) rồi khởi động lại. Dữ liệu đã lưu không bị mất.",
				cause);
	}

	static StartRefused passwordsLost(Path folder) {
		return new StartRefused(
				"Thư mục %s có cơ sở dữ liệu nhưng thiếu tệp mật khẩu của nó (database.properties).".formatted(folder),
				"Hãy chép lại tệp database.properties từ bản sao lưu của thư mục này.");
	}

	static StartRefused unsupported(String system) {
		return new StartRefused("Chưa có cơ sở dữ liệu đi kèm cho hệ điều hành này (%s).".formatted(system),
				"Hãy cài PostgreSQL 18 và chỉ địa chỉ của nó bằng biến môi trường SPRING_DATASOURCE_URL.");
	}

	static StartRefused onlyRoot(Path folder) {
		return new StartRefused(
				"PostgreSQL không chạy được dưới quyền root, và không chuyển được sang một người dùng thường có thể vào thư mục %s."
					.formatted(folder),
				"Hãy chạy chương trình bằng một người dùng thường, hoặc đặt DVK_DATA vào một thư mục mà người dùng \"nobody\" vào được (ví dụ /var/lib/dan-van-kheo).");
	}

	static StartRefused failed(Path log, String said) {
		return new StartRefused("Cơ sở dữ liệu đi kèm không khởi động được. PostgreSQL báo:%n%s".formatted(said),
				"Xem thêm trong tệp %s.".formatted(log));
	}

	/** The words for a file operation that failed. */
	static StartRefused with(Path folder, IOException ex) {
		if (meansDiskFull(String.valueOf(ex.getMessage()))) {
			return diskFull(folder, ex);
		}
		if (ex instanceof AccessDeniedException || ex instanceof FileSystemException) {
			return notWritable(folder, ex);
		}
		return new StartRefused("Không làm việc được với thư mục dữ liệu %s: %s".formatted(folder, ex.getMessage()),
				"Hãy kiểm tra ổ đĩa, hoặc chọn thư mục khác bằng biến môi trường DVK_DATA.", ex);
	}

	/** The words for a database that does not work after all. */
	static StartRefused with(DataFolder folder, SQLException ex) {
		return meansDiskFull(String.valueOf(ex.getMessage())) ? diskFull(folder.path(), ex)
				: failed(folder.log(), ex.getMessage());
	}

	static boolean meansDiskFull(String said) {
		String text = said.toLowerCase(Locale.ROOT);
		return text.contains("no space left") || text.contains("not enough space") || text.contains("quota exceeded");
	}

}
