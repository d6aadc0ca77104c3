package vn.danvankheo.steps.reporting;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** Everything that was sent. */
interface SentReports extends JpaRepository<SentReport, UUID> {

	List<SentReport> findByObligationIdOrderByNumberDesc(UUID obligation);

}
