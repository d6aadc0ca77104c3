package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.NameOrder;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.web.Choice;

/** Reads what the page of area members shows. */
@Component
class AreaDesk {

	private static final List<Role> OF_COMMITTEE = List.of(Role.LEADER, Role.COMMITTEE_MEMBER, Role.STANDING_OFFICE);

	private final AreaMembers members;

	private final AreaContacts contacts;

	private final Campaigns campaigns;

	private final Accounts accounts;

	private final JdbcClient database;

	AreaDesk(AreaMembers members, AreaContacts contacts, Campaigns campaigns, Accounts accounts, JdbcClient database) {
		this.members = members;
		this.contacts = contacts;
		this.campaigns = campaigns;
		this.accounts = accounts;
		this.database = database;
	}

	AreaPage page(Actor actor, Campaign campaign) {
		Map<UUID, String> marks = new HashMap<>();
		this.members.findByCampaign(campaign.id()).forEach((one) -> marks.put(one.unit().unitId(), one.mark()));
		Map<UUID, AreaContact> named = new HashMap<>();
		List<AreaContact> contacts = this.contacts.of(actor.scope(), campaign.id());
		contacts.forEach((contact) -> named.put(contact.unit(), contact));
		List<AreaPage.Line> lines = this.database.sql("""
				select unit_id, short_name, kind from unit
				where committee_id = :committee and valid_from <= :last and (valid_to is null or valid_to >= :first)
				order by short_name collate vietnamese, unit_id""")
			.param("committee", actor.committee().committeeId())
			.param("first", campaign.firstDay())
			.param("last", LocalDate.of(campaign.year(), 12, 31))
			.query((row, number) -> {
				UUID unit = row.getObject("unit_id", UUID.class);
				return new AreaPage.Line(unit, row.getString("short_name"), UnitKind.valueOf(row.getString("kind")),
						named.get(unit), marks.getOrDefault(unit, ""));
			})
			.list()
			.stream()
			.sorted(Comparator.comparing(AreaPage.Line::kind))
			.toList();
		return new AreaPage(campaign, lines, people(actor, campaign), earlier(campaign).orElse(null));
	}

	/** The accounts of the committee's people, then whoever was named without one. */
	private List<Choice> people(Actor actor, Campaign campaign) {
		List<Choice> people = new ArrayList<>();
		this.accounts.findByCommittee(actor.committee())
			.stream()
			.filter(AreaDesk::ofCommittee)
			.sorted(Comparator.comparing((Account account) -> rank(account))
				.thenComparing(NameOrder.by(Account::displayName)))
			.forEach((account) -> people
				.add(new Choice("account:" + account.id(), words(account.displayName(), account.position()))));
		Map<AreaPerson, AreaMember> others = new java.util.LinkedHashMap<>();
		this.members.findByCampaign(campaign.id())
			.stream()
			.filter((one) -> one.person().account() == null)
			.forEach((one) -> others.putIfAbsent(one.person(), one));
		others.forEach(
				(person, one) -> people.add(new Choice("like:" + one.id(), words(person.name(), person.position()))));
		return people;
	}

	static boolean ofCommittee(Account account) {
		return account.enabled() && account.heldRoles().stream().map(HeldRole::role).anyMatch(OF_COMMITTEE::contains);
	}

	private static int rank(Account account) {
		return account.heldRoles()
			.stream()
			.map(HeldRole::role)
			.mapToInt(OF_COMMITTEE::indexOf)
			.filter((rank) -> rank >= 0)
			.min()
			.orElse(OF_COMMITTEE.size());
	}

	private static String words(String name, String position) {
		return (position == null || position.isBlank() || position.equals(name)) ? name : name + ", " + position;
	}

	/** The latest year before with somebody named. */
	Optional<Campaign> earlier(Campaign campaign) {
		return this.campaigns.findByCommitteeOrderByYearDesc(campaign.committee())
			.stream()
			.filter((other) -> other.year() < campaign.year() && !this.members.findByCampaign(other.id()).isEmpty())
			.findFirst();
	}

}
