package vn.danvankheo.ground.runtime;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link Pools} in the place of the one pool that is configured. */
@Configuration(proxyBeanMethods = false)
class PoolConfiguration {

	@Bean
	static BeanPostProcessor pools() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof HikariDataSource pages) ? new Pools(pages) : bean;
			}
		};
	}

	@Bean
	HealthIndicator dbHealthIndicator(DataSource database) {
		DataSourceHealthIndicator asked = new DataSourceHealthIndicator(database);
		return () -> Lane.DOOR.call(asked::health);
	}

	/** A full disk: the database still answers, but takes nothing. */
	@Bean
	HealthIndicator databaseWritesHealthIndicator(DataSource database) {
		return () -> (database instanceof Pools pools && !pools.writes()) ? Health.down().build() : Health.up().build();
	}

}
