package vn.danvankheo.ground.runtime;

import java.util.List;

import org.springframework.boot.SpringApplication;

/** How the program starts: as the web application, or for one operator's command. */
public final class Start {

	private Start() {
	}

	/**
	 * Starts the application; with a command such as {@code user create} carries it out
	 * instead, without opening a port, and ends the process with its exit code.
	 */
	public static void of(Class<?> application, String... args) {
		SpringApplication spring = new SpringApplication(application);
		spring.addInitializers(new StartChecks(), new EmbeddedDatabase());
		OperatorLine line = new OperatorLine(List.of(args));
		if (line.hasCommand()) {
			System.exit(line.carryOut(spring));
		}
		spring.run(args);
	}

}
