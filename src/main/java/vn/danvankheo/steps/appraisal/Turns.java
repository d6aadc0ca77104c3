package vn.danvankheo.steps.appraisal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Component;

import vn.danvankheo.steps.registration.ListCounts;
import vn.danvankheo.year.emulation.Participation;

/** Whoever judges a model takes turns with whoever else does anything to it. */
@Component("appraisalTurns")
public class Turns {

	private final ListCounts lists;

	private final EntityManager entityManager;

	public Turns(ListCounts lists, EntityManager entityManager) {
		this.lists = lists;
		this.entityManager = entityManager;
	}

	/**
	 * Waits until nobody else is at work on this model or its unit's list; the model is
	 * then as it stands at that moment.
	 */
	public void take(Participation model) {
		this.lists.takeTurns(model.place());
		this.entityManager.refresh(model, LockModeType.PESSIMISTIC_WRITE);
	}

}
