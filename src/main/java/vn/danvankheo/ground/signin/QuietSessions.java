package vn.danvankheo.ground.signin;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import vn.danvankheo.ground.runtime.Lane;

/**
 * Sessions as they stand in the database, read and written over the connections at the
 * door; somebody who only looks at pages writes nothing but once a minute.
 */
class QuietSessions<S extends Session> implements FindByIndexNameSessionRepository<QuietSession<S>> {

	private final FindByIndexNameSessionRepository<S> kept;

	QuietSessions(FindByIndexNameSessionRepository<S> kept) {
		this.kept = kept;
	}

	@Override
	public QuietSession<S> createSession() {
		return new QuietSession<>(this.kept.createSession(), true, this::save);
	}

	@Override
	public void save(QuietSession<S> session) {
		if (session.isToBeSaved()) {
			Lane.DOOR.run(() -> this.kept.save(session.kept()));
			session.saved();
		}
	}

	@Override
	public QuietSession<S> findById(String id) {
		@SuppressWarnings("unchecked")
		QuietSession<S> known = (QuietSession<S>) SessionsOfRequest.known(id);
		if (known != null) {
			return known;
		}
		S found = Lane.DOOR.call(() -> this.kept.findById(id));
		if (found == null) {
			return null;
		}
		QuietSession<S> read = new QuietSession<>(found, false, this::save);
		SessionsOfRequest.remember(read);
		return read;
	}

	@Override
	public void deleteById(String id) {
		SessionsOfRequest.forget(id);
		Lane.DOOR.run(() -> this.kept.deleteById(id));
	}

	@Override
	public Map<String, QuietSession<S>> findByIndexNameAndIndexValue(String name, String value) {
		return Lane.DOOR.call(() -> this.kept.findByIndexNameAndIndexValue(name, value))
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> new QuietSession<>(entry.getValue(), false, this::save)));
	}

}
