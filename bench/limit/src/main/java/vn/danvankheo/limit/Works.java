package vn.danvankheo.limit;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All models. */
interface Works extends JpaRepository<Work, UUID> {

	@Query("select w from Work w join fetch w.unit order by w.name, w.workId limit 20")
	List<Work> firstByName();

}
