package vn.danvankheo.steps.review;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** What was sent of all self-reviews. */
interface SentReviews extends JpaRepository<SentReview, UUID> {

	List<SentReview> findByObligationIdOrderByNumberDesc(UUID obligationId);

}
