package vn.danvankheo.ground.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.session.Session;

/**
 * A session that knows whether it has to be saved, and when it was used, to the minute.
 * That, and what is taken out of it, is saved at once and not when the page outgrows its
 * buffer, for whoever writes a page asks nothing more.
 */
class QuietSession<S extends Session> implements Session {

	private static final Duration AS_GOOD_AS_NOW = Duration.ofMinutes(1);

	private final S kept;

	private final Consumer<QuietSession<S>> saving;

	private boolean toBeSaved;

	QuietSession(S kept, boolean toBeSaved, Consumer<QuietSession<S>> saving) {
		this.kept = kept;
		this.saving = saving;
		this.toBeSaved = toBeSaved;
	}

	S kept() {
		return this.kept;
	}

	boolean isToBeSaved() {
		return this.toBeSaved;
	}

	void saved() {
		this.toBeSaved = false;
	}

	@Override
	public String getId() {
		return this.kept.getId();
	}

	@Override
	public String changeSessionId() {
		this.toBeSaved = true;
		return this.kept.changeSessionId();
	}

	@Override
	public <T> T getAttribute(String name) {
		return this.kept.getAttribute(name);
	}

	@Override
	public Set<String> getAttributeNames() {
		return this.kept.getAttributeNames();
	}

	@Override
	public void setAttribute(String name, Object value) {
		this.toBeSaved = true;
		this.kept.setAttribute(name, value);
	}

	@Override
	public void removeAttribute(String name) {
		this.toBeSaved = true;
		this.kept.removeAttribute(name);
		this.saving.accept(this);
	}

	@Override
	public Instant getCreationTime() {
		return this.kept.getCreationTime();
	}

	@Override
	public void setLastAccessedTime(Instant now) {
		if (Duration.between(getLastAccessedTime(), now).abs().compareTo(AS_GOOD_AS_NOW) >= 0) {
			this.toBeSaved = true;
			this.kept.setLastAccessedTime(now);
			this.saving.accept(this);
		}
	}

	@Override
	public Instant getLastAccessedTime() {
		return this.kept.getLastAccessedTime();
	}

	@Override
	public void setMaxInactiveInterval(Duration interval) {
		if (!interval.equals(getMaxInactiveInterval())) {
			this.toBeSaved = true;
			this.kept.setMaxInactiveInterval(interval);
		}
	}

	@Override
	public Duration getMaxInactiveInterval() {
		return this.kept.getMaxInactiveInterval();
	}

	@Override
	public boolean isExpired() {
		return this.kept.isExpired();
	}

}
