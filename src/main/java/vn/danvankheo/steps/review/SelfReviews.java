package vn.danvankheo.steps.review;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** The self-reviews of all models, by obligation. */
interface SelfReviews extends JpaRepository<SelfReview, UUID> {

}
