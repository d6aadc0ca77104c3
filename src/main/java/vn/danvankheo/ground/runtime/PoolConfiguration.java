package vn.danvankheo.ground.runtime;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
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

}
