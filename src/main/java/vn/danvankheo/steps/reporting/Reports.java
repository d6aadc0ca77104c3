package vn.danvankheo.steps.reporting;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** The reports of all units, by obligation. */
interface Reports extends JpaRepository<Report, UUID> {

}
