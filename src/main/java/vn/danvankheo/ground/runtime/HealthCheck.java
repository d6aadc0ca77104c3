package vn.danvankheo.ground.runtime;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Asks the instance on this machine whether it is ready; for containers, whose images
 * need not hold another HTTP client. It asks at the port of the probes, which answers
 * also when all others are busy. The exit code is the answer.
 */
final class HealthCheck {

	private HealthCheck() {
	}

	public static void main(String[] args) throws IOException {
		String port = System.getenv().getOrDefault("DVK_HEALTH_PORT", "8081");
		HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/readyz")
			.toURL()
			.openConnection();
		connection.setConnectTimeout(2000);
		connection.setReadTimeout(4000);
		System.exit((connection.getResponseCode() == HttpURLConnection.HTTP_OK) ? 0 : 1);
	}

}
