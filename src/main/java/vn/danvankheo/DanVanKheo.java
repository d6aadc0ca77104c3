package vn.danvankheo;

import org.springframework.boot.autoconfigure.SpringBootApplication;

import vn.danvankheo.ground.runtime.Start;

/** The application. */
@SpringBootApplication
public class DanVanKheo {

	/**
	 * Starts the application, or carries out the operator's command that the command line
	 * begins with.
	 */
	public static void main(String[] args) {
		Start.of(DanVanKheo.class, args);
	}

}
