package vn.danvankheo.year.emulation;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

import vn.danvankheo.ground.organisation.CommitteeId;

/** The models of all committees and years. */
public interface EmulationModels extends JpaRepository<EmulationModel, ModelId> {

	Optional<EmulationModel> findByIdAndCommittee(ModelId id, CommitteeId committee);

	/**
	 * Takes the next numbers of a committee's series at once and returns the last one
	 * taken.
	 */
	@NativeQuery("""
			insert into model_code_counter (committee_id, last_number) values (:committee, :count)
			on conflict (committee_id) do update set last_number = model_code_counter.last_number + :count
			returning last_number""")
	int takeNumbers(java.util.UUID committee, int count);

}
