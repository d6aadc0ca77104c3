package vn.danvankheo.edges.home;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.CommitteeId;

/** Sources that took too long for a committee are left alone for a minute. */
@Component
class RestingSources {

	private static final Duration REST = Duration.ofMinutes(1);

	private static final Logger LOGGER = LoggerFactory.getLogger(RestingSources.class);

	private final Map<Resting, Instant> until = new ConcurrentHashMap<>();

	void add(SlowSource slow, CommitteeId committee, Instant now) {
		LOGGER.warn("Trang đầu bỏ qua một nguồn việc quá chậm trong một phút: {}", slow.getMessage());
		this.until.put(new Resting(slow.source().getClass(), committee), now.plus(REST));
	}

	boolean contains(Object source, CommitteeId committee, Instant now) {
		Instant end = this.until.get(new Resting(source.getClass(), committee));
		return end != null && now.isBefore(end);
	}

	private record Resting(Class<?> source, CommitteeId committee) {
	}

}
