package vn.danvankheo.steps.meeting;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.NameOrder;
import vn.danvankheo.ground.organisation.Role;

/** Who is asked to a meeting, who came, and who has to keep out of what. */
@Component
class Attendance {

	private static final String RECUSED = """
			select coalesce(string_agg(a.display_name, ', ' order by t.position), '') from meeting_attendee t
			join account a on a.committee_id = t.committee_id and a.account_id = t.account_id
			where t.meeting_id = :meeting and t.present and (exists (select 1 from role_assignment r
			    join participation p on p.unit_id = r.unit_id
			    where r.account_id = a.account_id and p.participation_id = :model)
			  or exists (select 1 from declared_conflict d
			    where d.account_id = a.account_id and d.participation_id = :model))""";

	private final Accounts accounts;

	private final JdbcClient database;

	Attendance(Accounts accounts, JdbcClient database) {
		this.accounts = accounts;
		this.database = database;
	}

	/** The committee's members and leaders who have an account. */
	List<Account> members(CommitteeId committee) {
		return this.accounts.findByCommittee(committee)
			.stream()
			.filter((account) -> account.enabled()
					&& account.signedIn().actor().holds(Role.COMMITTEE_MEMBER, Role.LEADER))
			.sorted(NameOrder.by(Account::displayName).thenComparing(Account::username))
			.toList();
	}

	/** «Trần Thị Bình, Chuyên viên», as minutes name whoever writes them. */
	String words(Actor actor) {
		return this.accounts.findById(actor.account())
			.map((account) -> account.displayName() + ((account.position() != null) ? ", " + account.position() : ""))
			.orElse("");
	}

	/** Everybody asked, as a form names them. */
	List<Attendee> asked(CommitteeId committee, MeetingForm form) {
		List<Attendee> asked = new ArrayList<>();
		for (Account account : members(committee)) {
			asked.add(new Attendee(committee, account.id(), account.displayName(),
					(account.position() != null) ? account.position() : "", true,
					form.present().contains(account.id().toString())));
		}
		form.lines("others").forEach((line) -> asked.add(named(committee, line, true, true)));
		form.lines("absent").forEach((line) -> asked.add(named(committee, line, true, false)));
		form.lines("guests").forEach((line) -> asked.add(named(committee, line, false, true)));
		return asked;
	}

	private static Attendee named(CommitteeId committee, String line, boolean member, boolean present) {
		int comma = line.indexOf(',');
		String name = (comma > 0) ? line.substring(0, comma).strip() : line;
		String title = (comma > 0) ? line.substring(comma + 1).strip() : "";
		return new Attendee(committee, null, name, title, member, present);
	}

	/**
	 * Those present who work for this model's unit or have declared a conflict: they take
	 * no part in deciding about it.
	 */
	String recused(MeetingId meeting, vn.danvankheo.year.emulation.ParticipationId model) {
		String names = this.database.sql(RECUSED)
			.param("meeting", meeting.meetingId())
			.param("model", model.participationId())
			.query(String.class)
			.single();
		return names.substring(0, Math.min(1000, names.length()));
	}

}
