package vn.danvankheo.steps.implementation;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** What units handed in, by obligation. */
interface YearPlans extends JpaRepository<YearPlan, UUID> {

}
