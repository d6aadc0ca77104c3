package vn.danvankheo.ground.runtime;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Words, in place of a stack trace, for what an operator can mend. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailure implements FailureAnalyzer {

	private final Environment environment;

	StartFailure(Environment environment) {
		this.environment = environment;
	}

	@Override
	public FailureAnalysis analyze(Throwable failure) {
		StartRefused refused = cause(failure, StartRefused.class);
		if (refused != null) {
			return new FailureAnalysis(refused.getMessage(), refused.remedy(), refused);
		}
		PortInUseException port = cause(failure, PortInUseException.class);
		if (port != null) {
			return new FailureAnalysis("Cổng %d đã có chương trình khác dùng.".formatted(port.getPort()),
					"Hãy dừng chương trình đó, hoặc chọn cổng khác bằng biến môi trường SERVER_PORT.", port);
		}
		SQLException database = cause(failure, SQLException.class);
		if (database != null && Trouble.meansDiskFull(String.valueOf(database.getMessage()))) {
			return analyze(Trouble.diskFull(Path.of(this.environment.getProperty("dvk.data", "data")), database));
		}
		if (database != null && unreachable(failure)) {
			return new FailureAnalysis(
					"Không kết nối được cơ sở dữ liệu %s."
						.formatted(this.environment.getProperty("spring.datasource.url", "")),
					"Hãy kiểm tra PostgreSQL đang chạy, và địa chỉ trong SPRING_DATASOURCE_URL.", failure);
		}
		return null;
	}

	private static boolean unreachable(Throwable failure) {
		return cause(failure, ConnectException.class) != null || cause(failure, UnknownHostException.class) != null;
	}

	/** The shortest true reason, for the result of a command. */
	static String reason(Throwable failure) {
		StartRefused refused = cause(failure, StartRefused.class);
		return (refused != null) ? refused.getMessage()
				: "Lệnh không thực hiện được (%s), xem nhật ký của chương trình."
					.formatted(failure.getClass().getSimpleName());
	}

	private static <T extends Throwable> T cause(Throwable failure, Class<T> type) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			if (type.isInstance(each)) {
				return type.cast(each);
			}
		}
		return null;
	}

}
