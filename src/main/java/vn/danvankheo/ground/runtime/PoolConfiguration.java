package vn.danvankheo.ground.runtime;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link TwoPools} in the place of the one pool that is configured. */
@Configuration(proxyBeanMethods = false)
class PoolConfiguration {

	@Bean
	static BeanPostProcessor twoPools() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof HikariDataSource pages) ? new TwoPools(pages) : bean;
			}
		};
	}

	/** A full disk: the database still answers, but takes nothing. */
	@Bean
	HealthIndicator databaseWritesHealthIndicator(DataSource database) {
		return () -> (database instanceof TwoPools pools && !pools.writes()) ? Health.down().build()
				: Health.up().build();
	}

}
