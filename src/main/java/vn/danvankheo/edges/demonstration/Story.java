package vn.danvankheo.edges.demonstration;

import java.time.LocalDate;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.document.Letterhead;
import vn.danvankheo.ground.document.Organ;
import vn.danvankheo.ground.document.PaperBooks;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.SteeringCommittee;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.steps.registration.RegistrationDuties;

/** The whole story, from the founding of the two committees to this morning. */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class Story {

	private static final int FIRST_TERM = 2015;

	private final Scene scene;

	private final Roster roster;

	private final Plans plans;

	private final RegistrationDuties duties;

	private final Telling telling;

	private final Areas areas;

	private final SecondStep secondStep;

	private final Months months;

	private final StepKeeping steps;

	private final SelfJudging selfJudging;

	private final PaperBooks books;

	private final PasswordEncoder passwords;

	Story(Scene scene, Roster roster, Plans plans, RegistrationDuties duties, Telling telling, Areas areas,
			SecondStep secondStep, Months months, SelfJudging selfJudging, StepKeeping steps, PaperBooks books,
			PasswordEncoder passwords) {
		this.steps = steps;
		this.books = books;
		this.scene = scene;
		this.roster = roster;
		this.plans = plans;
		this.duties = duties;
		this.telling = telling;
		this.areas = areas;
		this.secondStep = secondStep;
		this.months = months;
		this.selfJudging = selfJudging;
		this.passwords = passwords;
	}

	void tell() {
		LocalDate today = this.scene.today();
		PresentStep step = this.steps.begin();
		Town town = new Town(this.roster, this.scene.now(), this.passwords.encode(DemonstrationAccounts.PASSWORD));
		SteeringCommittee committee = town.found(today);
		this.scene.act("danvan", this.scene.now(), this::keepTerms);
		this.scene.act("danvan", this.scene.now(), this::keepHeads);
		Plans.Year earlier = this.plans.earlier(committee, today);
		Plans.Year present = this.plans.present(committee, today, step);
		open(earlier, committee);
		open(present, committee);
		for (String text : new String[] { "wards", "others" }) {
			for (ToldUnit told : ToldUnit.list(Texts.lines(text))) {
				tell(committee, told, new Chapter(earlier, present, step == PresentStep.BUILDING, "danvan", ""));
			}
		}
		this.areas.share(earlier, committee.id(), earlier.days(this.scene.now()).opening());
		this.areas.share(present, committee.id(), present.days(this.scene.now()).opening());
		this.secondStep.tell(earlier, present, step);
		this.months.tell(earlier, present, step);
		this.selfJudging.tell(earlier);
		neighbour(town.foundNeighbour(today), today);
	}

	/** The terms through which the numbers of papers run. */
	private void keepTerms(Actor actor) {
		for (int year = FIRST_TERM; year < FIRST_TERM + 15; year += 5) {
			this.books.addTerm(actor, year + " – " + (year + 5), LocalDate.of(year, 8, 1),
					LocalDate.of(year + 5, 7, 31));
		}
	}

	/** What stands above the papers of the party committee; the province is invented. */
	private void keepHeads(Actor actor) {
		this.books.head(actor, Organ.PARTY_COMMITTEE.name(),
				new Letterhead("ĐẢNG BỘ TỈNH HÀ TRÀ", "THỊ ỦY LAM KHÊ", "ThU", "Lam Khê"));
	}

	private void neighbour(SteeringCommittee committee, LocalDate today) {
		Plans.Year present = this.plans.present(committee, today, PresentStep.APPRAISING);
		open(present, committee);
		for (ToldUnit told : ToldUnit.list(Texts.lines("neighbour"))) {
			tell(committee, told, new Chapter(null, present, false, "tradong", "tradong-"));
		}
	}

	/** Freezes who owes a list on the day the round opened. */
	private void open(Plans.Year year, SteeringCommittee committee) {
		Unit anyone = this.roster.units().findByCommittee(committee.id()).get(0);
		this.scene.happens(year.days(this.scene.now()).opening(),
				() -> this.duties.dutyOf(anyone.id(), year.round().id()));
		this.scene.curtain();
	}

	private void tell(SteeringCommittee committee, ToldUnit told, Chapter chapter) {
		Unit unit = this.roster.units().findByCommitteeAndCode(committee.id(), told.code()).orElseThrow();
		this.telling.tell(unit, told, chapter);
		this.scene.curtain();
	}

	/**
	 * What is the same for all units of one committee.
	 *
	 * @param earlier the campaign that is over; null when there was none
	 * @param settled whether the lists of the present one are received long since
	 */
	record Chapter(Plans.Year earlier, Plans.Year present, boolean settled, String office, String prefix) {

	}

}
