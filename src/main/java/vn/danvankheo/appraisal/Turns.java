package vn.danvankheo.appraisal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Component;

import vn.danvankheo.emulation.Participation;
import vn.danvankheo.registration.ListCounts;

/** Whoever judges a model takes turns with whoever else does anything to it. */
@Component("appraisalTurns")
class Turns {

	private final ListCounts lists;

	private final EntityManager entityManager;

	Turns(ListCounts lists, EntityManager entityManager) {
		this.lists = lists;
		this.entityManager = entityManager;
	}

	/**
	 * Waits until nobody else is at work on this model or its unit's list; the model is
	 * then as it stands at that moment.
	 */
	void take(Participation model) {
		this.lists.takeTurns(model.place());
		this.entityManager.refresh(model, LockModeType.PESSIMISTIC_WRITE);
	}

}
