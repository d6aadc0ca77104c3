package vn.danvankheo.ground.signin;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.SignedIn;

/** The sessions somebody has open: at most three, which he can see and end. */
@Service
class OwnSessions {

	static final String BROWSER = "dvk.browser";

	private static final int MOST = 3;

	private final FindByIndexNameSessionRepository<? extends Session> repository;

	OwnSessions(FindByIndexNameSessionRepository<? extends Session> repository) {
		this.repository = repository;
	}

	/**
	 * Ends the oldest of somebody's sessions, so that the one just begun is the third.
	 */
	void makeRoom(SignedIn who, String current) {
		List<? extends Session> others = of(who).stream()
			.filter((session) -> !session.getId().equals(current))
			.sorted(Comparator.comparing(Session::getLastAccessedTime).reversed())
			.toList();
		others.stream().skip(MOST - 1).forEach((session) -> this.repository.deleteById(session.getId()));
	}

	/** All of somebody's sessions, the latest first. */
	@Allowed
	public List<OwnSession> list(SignedIn who, String current) {
		return of(who).stream()
			.map((session) -> describe(session, current))
			.sorted(Comparator.comparing(OwnSession::current).thenComparing(OwnSession::lastSeenAt).reversed())
			.toList();
	}

	/** Ends one of somebody's own sessions; another's handle ends nothing. */
	@Allowed
	public void end(SignedIn who, String handle) {
		end(who, (session) -> handleOf(session).equals(handle));
	}

	/** Ends all of somebody's sessions but this one. */
	@Allowed
	public void endOthers(SignedIn who, String current) {
		end(who, (session) -> !session.getId().equals(current));
	}

	private void end(SignedIn who, Predicate<Session> which) {
		List<? extends Session> ended = of(who).stream().filter(which).toList();
		ended.forEach((session) -> this.repository.deleteById(session.getId()));
		ended.forEach((session) -> SecurityLog.info("session_end", who));
	}

	private Collection<? extends Session> of(SignedIn who) {
		return this.repository.findByPrincipalName(who.username()).values();
	}

	private static OwnSession describe(Session session, String current) {
		return new OwnSession(handleOf(session), session.getAttributeOrDefault(BROWSER, "Trình duyệt khác"),
				session.getCreationTime(), session.getLastAccessedTime(), session.getId().equals(current));
	}

	private static String handleOf(Session session) {
		return Digest.of(session.getId()).substring(0, 24);
	}

}
