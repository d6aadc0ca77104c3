package vn.danvankheo.ground.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** Counts what is asked of the database, by Hibernate and by hand. */
public final class Statements {

	private static final List<String> LOGGERS = List.of("org.springframework.jdbc.core.JdbcTemplate",
			"org.hibernate.SQL");

	private Statements() {
	}

	/** How many statements this work sends. */
	public static int of(Runnable work) {
		return heard(work).size();
	}

	/** How many of them ask something; rows that it writes go together in batches. */
	public static int asking(Runnable work) {
		return (int) heard(work).stream().filter((message) -> message.contains("select ")).count();
	}

	/** The statements themselves. */
	public static List<String> heard(Runnable work) {
		ListAppender<ILoggingEvent> heard = new ListAppender<>();
		heard.start();
		Map<Logger, Level> before = new HashMap<>();
		for (String name : LOGGERS) {
			Logger logger = (Logger) LoggerFactory.getLogger(name);
			before.put(logger, logger.getLevel());
			logger.setLevel(Level.DEBUG);
			logger.setAdditive(false);
			logger.addAppender(heard);
		}
		try {
			work.run();
		}
		finally {
			before.forEach((logger, level) -> {
				logger.detachAppender(heard);
				logger.setLevel(level);
				logger.setAdditive(true);
			});
		}
		return heard.list.stream()
			.map(ILoggingEvent::getFormattedMessage)
			.filter((message) -> !message.equals("Executing prepared SQL query"))
			.toList();
	}

}
