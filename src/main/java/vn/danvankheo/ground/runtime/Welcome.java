package vn.danvankheo.ground.runtime;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the program is to be found, once it is ready. */
@Component
@Profile("!prod")
class Welcome {

	private final Environment environment;

	private final ObjectProvider<StartNotice> notices;

	Welcome(Environment environment, ObjectProvider<StartNotice> notices) {
		this.environment = environment;
		this.notices = notices;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null
				&& web.getWebServer().getPort() > 0) {
			System.out.println(text(web.getWebServer().getPort()));
		}
	}

	private String text(int port) {
		StringBuilder text = new StringBuilder("%n  Dân Vận Khéo đã sẵn sàng: http://127.0.0.1:%d%n".formatted(port));
		String folder = this.environment.getProperty("dvk.embedded-folder");
		if (folder != null) {
			text.append("  Dữ liệu: %s%n".formatted(folder));
		}
		this.notices.orderedStream()
			.flatMap((notice) -> notice.lines().stream())
			.forEach((line) -> text.append("  %s%n".formatted(line)));
		return text.toString();
	}

}
